import type { Block } from "./block.js";
import type { Range } from "./range.js";
import type { ReadingNote } from "./reading.js";
import type { SourceMap } from "./source-map.js";

/** A link: the words that it stands on, and where it leads. */
export interface Link extends Range {
  readonly url: string;
}

/** A place that a link can lead to: the id as it is written, and the place of the text that follows it. */
export interface Anchor {
  readonly id: string;
  readonly at: number;
}

/** What a reader of one format gives: visible text in blocks, and the way back to the source. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly anchors: readonly Anchor[];
  readonly map: SourceMap;
  readonly notes: readonly ReadingNote[];
}
