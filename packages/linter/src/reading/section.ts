import type { Range } from "./range.js";

/** A heading with what stands below it, up to the next heading. */
export interface Section extends Range {
  /** Place among the sections. */
  readonly index: number;
  /** Level of the heading, from 1; 0 for what stands before all headings. */
  readonly level: number;
  /** Words of the heading without its number. */
  readonly title: string;
  /** Number of the heading as it is written: `1.2`, `IV`, `B`. */
  readonly numbering?: string;
  /** Id that a link can lead to, when the source gives one. */
  readonly id?: string;
  /** Place of the block of the heading; none before all headings. */
  readonly heading?: number;
  /** Place of the section that this one is part of. */
  readonly parent?: number;
  /** Places of the first block below the heading, and of the one after the last. */
  readonly blocks: Range;
}
