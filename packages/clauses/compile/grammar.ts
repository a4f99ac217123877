import type { PartyForm } from "../src/text.js";

/**
 * What the compiler must know of a locale's grammar (`texts/<locale>/grammar.ts`).
 *
 * A locale without it compiles no mentions of the party.
 */
export interface Grammar {
  /** Abbreviations whose full stop ends no sentence, without the last stop: `e.g`, `Art`. */
  readonly abbreviations: readonly string[];
  readonly party?: PartyGrammar;
  /** Cases that gaps can ask for (`{de data}`): the names of `Text.cases`. */
  readonly cases?: readonly string[];
  /** Words that say how strong a sentence is, for the comparison of locales. */
  readonly strength: Strength;
}

/** How a language says how strong a sentence is; each pattern is global. */
export interface Strength {
  /** What somebody must do. */
  readonly duty: RegExp;
  /** What somebody may or can do. */
  readonly power: RegExp;
  /** What will be. */
  readonly future: RegExp;
  /** What is not so. */
  readonly denial: RegExp;
  /** That it is so only under a condition. */
  readonly limit: RegExp;
}

/** How a locale mentions the party in its wording, and how the form of a mention is told by its neighbours. */
export interface PartyGrammar {
  /** Word in lower case → its form; `either` is subject or object, which the neighbours tell. */
  readonly words: Readonly<Record<string, PartyForm | "either">>;
  /** Form of `either` where the mention is all that a label or a cell says. */
  readonly alone: PartyForm;
  /** Words and marks right before a subject; `^` is the start of a sentence. They are looked at first. */
  readonly subjectAfter: readonly string[];
  /** Words and marks right before an object. */
  readonly objectAfter: readonly string[];
  /** Words and marks right after a subject, where the word before tells nothing. */
  readonly subjectBefore: readonly string[];
  /** Words and marks right after an object, where the word before tells nothing; `$` is the end of a sentence. */
  readonly objectBefore: readonly string[];
}
