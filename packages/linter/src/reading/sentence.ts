import type { Range } from "./range.js";

/** A sentence, or a run of words that stands alone: a heading, an item, a cell. */
export interface Sentence extends Range {
  /** Place among the sentences. */
  readonly index: number;
  /** Place of the block that it stands in. */
  readonly block: number;
  /** Place of its section. */
  readonly section: number;
  /** Column of the table that it stands in, from 0; none outside tables. */
  readonly column?: number;
  /** Places of its first word, and of the one after its last. */
  readonly words: Range;
}
