/** All words of a text, in order, each with its stem as a number: columns of one table. */
export interface Words {
  readonly count: number;
  /** Offset of each word in the text. */
  readonly from: readonly number[];
  /** Offset after each word. */
  readonly to: readonly number[];
  /** Place of each word in `written`. */
  readonly form: readonly number[];
  /** The words as they are written, each way once. */
  readonly written: readonly string[];
  /** Stem in the lexicon of the locale; 0 for a word that it does not know. */
  readonly stem: readonly number[];
}
