import { phrase } from "../../make-value.js";
import type { PhraseId } from "../../terms.js";
import type { Value } from "../../value.js";

/** Words that stand for a fact that is declared yes; nothing otherwise. */
export function mark(declared: boolean | undefined, id: PhraseId): Value | undefined {
  return declared ? phrase(id) : undefined;
}
