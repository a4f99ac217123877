import type { Lexicon } from "./lexicon.js";

/** What is known of a language by the reader of documents: data, without code but its stems. */
export interface LocaleWords extends SentenceWords {
  /** Language tag: `en`. */
  readonly locale: string;
  /** Stems of all words that the data use. */
  readonly lexicon: Lexicon;
}

/** What tells the end of a sentence from a period within one. */
export interface SentenceWords {
  /** Abbreviations after which a sentence goes on, without their last period: `e.g`. */
  readonly neverLast: ReadonlySet<string>;
  /** Abbreviations after which a sentence can end: `inc`. */
  readonly seldomLast: ReadonlySet<string>;
  /** Words that begin sentences; after an abbreviation they tell that one begins. */
  readonly openers: ReadonlySet<string>;
}
