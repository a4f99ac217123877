import type { TopicId } from "@policywright/laws";
import type { Span } from "../finding.js";
import type { Block } from "./block.js";
import type {
  Contact,
  CountryMention,
  DateMention,
  Definition,
  LawMention,
  Money,
  Party,
  PeriodMention,
  PronounCounts,
} from "./mentions.js";
import type { Anchor, Link } from "./page.js";
import type { Range } from "./range.js";
import type { Section } from "./section.js";
import type { Sentence } from "./sentence.js";
import type { Words } from "./words.js";

/** Forms in which a document is read. */
export const formats = ["markdown", "html", "text"] as const;

/** A form in which a document is read. */
export type Format = (typeof formats)[number];

/** A policy document, read once: what rules work on. Ranges are places in `text`; `spanOf` finds them in the source. */
export interface Reading {
  readonly format: Format;
  /** Language whose words were used. */
  readonly locale: string;
  /** The document as given. */
  readonly source: string;
  /**
   * What people see, without markup: one line for a block, white space collapsed, tabs between the cells of a row.
   *
   * A line break that the author asked for stands as a line of its own within its block.
   */
  readonly text: string;
  /** In reading order; the first has no heading and holds what stands before all headings. */
  readonly sections: readonly Section[];
  /** In reading order. */
  readonly blocks: readonly Block[];
  /** In reading order; headings are sentences too. */
  readonly sentences: readonly Sentence[];
  readonly words: Words;
  readonly links: readonly Link[];
  /** Places that a link can lead to. */
  readonly anchors: readonly Anchor[];
  readonly dates: readonly DateMention[];
  readonly periods: readonly PeriodMention[];
  readonly money: readonly Money[];
  readonly contacts: readonly Contact[];
  readonly countries: readonly CountryMention[];
  /** Laws and frameworks that are named. */
  readonly laws: readonly LawMention[];
  /** Organisations named with a legal form, in order of first mention. */
  readonly parties: readonly Party[];
  readonly pronouns: PronounCounts;
  readonly definitions: readonly Definition[];
  /** Topics that the document speaks of, and the sentences that do; a topic that is only denied is here too. */
  readonly topics: ReadonlyMap<TopicId, readonly Evidence[]>;
  /** Topics that the document discloses: affirmed at least once, or denied where a denial says what the topic asks. */
  readonly disclosed: ReadonlySet<TopicId>;
  /** What kept the document from being read as what it is. */
  readonly notes: readonly ReadingNote[];
  /** The place in the source at which a range of `text` stands. */
  spanOf(range: Range): Span;
  /** The words of a range. */
  textOf(range: Range): string;
}

/** A sentence that speaks of a topic. */
export interface Evidence {
  readonly sentence: Sentence;
  /** False where the sentence denies it: “we do not sell personal data”. */
  readonly affirmed: boolean;
  /** The words that gave it away. */
  readonly match: Range;
}

/** Something that kept a document from being read as what it is. */
export interface ReadingNote {
  /** What was met. */
  readonly kind: "not-text" | "control-character" | "open-comment" | "too-deep" | "too-many-openings";
  readonly message: string;
  /** Its place in the source; the first one where there are several. */
  readonly at: Range;
}
