import type { Node } from "mdast";
import type { Grammar } from "./grammar.js";

/**
 * Notes one mistake in the wording.
 *
 * @param reason
 *   "Unexpected …, expected …", without full stop.
 * @param where
 *   Node of the wording that it concerns.
 * @param mend
 *   How to mend it: a sentence.
 */
export type Report = (reason: string, where: Node, mend: string) => void;

/** What every step of the compiler is given. */
export interface Context {
  /** BCP 47 language tag of the wording. */
  readonly locale: string;
  /** The wording, to take blocks' sources from. */
  readonly source: string;
  readonly grammar: Grammar | undefined;
  readonly report: Report;
}
