import type { Grammar } from "../../compile/grammar.js";
import { cases } from "./cases.js";

/** French, as far as the compiler of the wording must know it. The people are always « vous »: verbs would change with another voice. */
export const grammar = {
  abbreviations: ["art", "cf", "etc", "ex", "m", "mm", "p. ex", "n°"],
  cases: Object.keys(cases),
} as const satisfies Grammar;
