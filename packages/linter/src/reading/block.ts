import type { Range } from "./range.js";

/** What a block is: `row` is a row of a table below its header, `code` is text set as it is. */
export type BlockKind = "heading" | "paragraph" | "item" | "header-row" | "row" | "code";

/** A block of text: a heading, a paragraph, an item of a list, a row of a table. */
export interface Block extends Range {
  /** Place among the blocks. */
  readonly index: number;
  readonly kind: BlockKind;
  /** Level of a heading, from 1; depth of an item, from 1; 0 for all others. */
  readonly level: number;
  /** What marks an item: `1.`, `(a)`, `•`. */
  readonly marker?: string;
  /** All of it is set in bold. */
  readonly strong: boolean;
  /** Place of the block that leads up to a list or an item within an item: “We collect the following:”. */
  readonly lead?: number;
  /** Place of the row that holds the headings of a table's columns. */
  readonly header?: number;
  /** Cells of a row. */
  readonly cells: readonly Range[];
}
