import type { Law } from "./law.js";
import { lawFiles } from "./law-files.gen.js";
import type { LawId } from "./law-index.gen.js";

/**
 * Loads all that is known of one law, and of no other.
 *
 * @param id
 *   Law to load; `lawIndex` lists them.
 * @returns
 *   The law, with its requirements and rights.
 */
export function loadLaw(id: LawId): Promise<Law> {
  return lawFiles[id]();
}
