import type { Policy } from "@policywright/schema";
import { chooseLaws } from "./coverage/choose-laws.js";
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

/**
 * Loads the laws that a model is held to, as `chooseLaws` chooses them.
 *
 * @returns
 *   The laws, in the order in which they were chosen.
 */
export function loadLaws(policy: Pick<Policy, "audience">): Promise<readonly Law[]> {
  return Promise.all(chooseLaws(policy).chosen.map(({ id }) => loadLaw(id)));
}
