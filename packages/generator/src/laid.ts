import type { Phrase, RowBlock, Sentence, Statement } from "@policywright/clauses";
import type { PhrasingContent, RootContent } from "mdast";

/** A block of a document that has its place, and is not spoken yet. */
export type Laid = LaidHeading | LaidContents | LaidLines | LaidList | LaidTable | LaidOwn;

/** A heading of a section (2) or sub-section (3). */
export interface LaidHeading {
  readonly type: "heading";
  readonly depth: 2 | 3;
  readonly id: string;
  /** Number of the section, as printed: `II.` */
  readonly number?: string;
  readonly words: Phrase;
}

/** The list of contents. */
export interface LaidContents {
  readonly type: "contents";
  readonly headings: readonly LaidHeading[];
}

/** One sentence of one statement: a line of the Markdown. */
export interface Line {
  readonly statement: Statement;
  /** The wording's sentence, or spoken words of the author's. */
  readonly words: Sentence | readonly PhrasingContent[];
  /** How many items the words lead to; none for words that no list follows. */
  readonly listed?: number;
}

/** Sentences that run on in one paragraph, notice or address. */
export interface LaidLines {
  readonly type: "paragraph" | "notice" | "address";
  /** What later sentences must share to run on here. */
  readonly paragraph?: string;
  /** Dates of the document belong to its title, or stand at its end. */
  readonly part?: "header" | "footer";
  readonly lines: Line[];
}

/** Consecutive items. */
export interface LaidList {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: LaidItem[];
}

/** An item, with the lists below it. */
export interface LaidItem {
  readonly lines: Line[];
  readonly lists: LaidList[];
}

/** Consecutive rows of one clause. */
export interface LaidTable {
  readonly type: "table";
  readonly block: RowBlock;
  readonly rows: Statement[];
}

/** The author's Markdown, safe to print. */
interface LaidOwn {
  readonly type: "own";
  readonly statement: Statement;
  readonly children: readonly RootContent[];
}
