import type { DocumentKind, FactName, Period, Place, rights } from "@policywright/schema";
import type { NeedName } from "./needs/needs.js";
import type { surfaces } from "./surfaces.js";
import type { TopicId } from "./topics.js";

/**
 * How far an entry was compared with its source.
 *
 * - `text`: read in a copy of the text
 * - `secondary`: read in somebody's quotation or summary
 * - `memory`: not read; to be reviewed first
 *
 * No entry was compared with an official publication. What is not `text` must be shown as unchecked.
 */
export type Checked = "text" | "secondary" | "memory";

/** A day, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/** Where a law holds or an authority is competent: a place of the model, or a province or Land by its ISO 3166-2 code. */
export type LawPlace = Place | `CA-${string}` | `DE-${string}`;

/** As much of a law as choosing among laws takes. */
export interface LawEntry {
  /** What it is called in full: "General Data Protection Regulation". */
  readonly name: string;
  /** What lawyers call it in a conversation: "GDPR". */
  readonly short: string;
  /** Whether it binds as law, or by contract, as the terms of an app store do. */
  readonly binds: "law" | "contract";
  /** Where it holds; empty where it binds by contract, and is chosen by hand. */
  readonly places: readonly Place[];
  /** Whom it leaves out, with the provision: people who act in a commercial or employment context. */
  readonly leavesOut?: { readonly context: "commercial"; readonly cite: string };
  /**
   * `complete` when every requirement that a privacy policy or cookie policy can carry is modelled and answered, and none
   * that the law demands was written from memory; of a `partial` law nothing is claimed.
   */
  readonly status: "complete" | "partial";
}

/** A law: what it demands to be told, and the rights that it gives. A table without logic. */
export interface Law extends LawEntry {
  /** Permanent id, kebab-case, with the place in front unless everybody knows the law without it. */
  readonly id: string;
  /** How lawyers cite the law, and a provision of it. */
  readonly cited: { readonly law: string; readonly provision: string };
  /** Where the official text is published; the addresses were not opened. */
  readonly url: string;
  /** Whom it binds, as advice in words: whether the law holds for somebody is for counsel to say. */
  readonly thresholds?: { readonly says: readonly string[]; readonly checked: Checked };
  /** Changes that were made lately, or are to come, by the day on which they take effect. */
  readonly changes?: readonly { readonly on: Day; readonly says: string }[];
  /** What is not certain about these data. */
  readonly doubts?: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly rights: readonly Right[];
  /** How requests to use rights are to be handled; left out where the law gives none. */
  readonly requests?: RequestHandling;
}

/** Something that a law demands to be told or shown. */
export type Requirement = RequirementText & Condition;

interface RequirementText {
  /** Permanent id, kebab-case, unique over all laws. */
  readonly id: string;
  /** The provision as lawyers cite it: "Art. 13(1)(e) GDPR". */
  readonly cite: string;
  readonly title: string;
  /** What must be told or done, in our own words, as an order: "Name the recipients …". */
  readonly requires: string;
  /** What it is about: a text that discloses these topics can meet it. */
  readonly topics: readonly [TopicId, ...TopicId[]];
  /** Documents of which any one can carry it; empty where only the surface can. */
  readonly documents: readonly DocumentKind[];
  /** What else carries it, or must do so. */
  readonly surface?: Surface;
  /** What a model declares to meet it, all of it; left out where that is not worked out yet. */
  readonly needs?: NeedName | readonly NeedName[];
  /** `error`: the law demands it where the condition holds. `warning`: it is asked for. `advice`: it is good practice. */
  readonly severity: "error" | "warning" | "advice";
  /** First day on which it holds; left out where it has long held. */
  readonly from?: Day;
  /** Last day on which it holds. */
  readonly until?: Day;
  /** A sentence or title that the law fixes word for word. */
  readonly exact?: string;
  readonly checked: Checked;
  readonly note?: string;
}

/**
 * When a requirement binds somebody whom its law binds.
 *
 * `when` is `always`, or a fact, or facts that must all hold. `applies` is what no fact works out yet, in words that read
 * after "when"; as long as it is there, whether the requirement binds is undecided, unless a fact of `when` says no.
 */
export type Condition =
  | { readonly when: "always"; readonly applies?: never }
  | { readonly when: FactName | readonly FactName[]; readonly applies?: string }
  | { readonly when?: never; readonly applies: string };

/** Name of something other than our documents that carries what a law demands. */
export type Surface = keyof typeof surfaces;

/** A right that a law gives. */
export interface Right {
  /** Permanent id, kebab-case, unique over all laws. */
  readonly id: string;
  /** The right in the vocabulary of the model; left out where the vocabulary has no term for it. */
  readonly right?: keyof typeof rights;
  readonly name: string;
  /** The provision as lawyers cite it. */
  readonly cite: string;
  /** What the controller must do, in our own words. */
  readonly requires: string;
  /** Facts that must all hold for people to have it; always if left out. */
  readonly when?: FactName | readonly FactName[];
  /** When people have it, in words that read after "when", where no fact works it out. */
  readonly applies?: string;
  /** `false` where no provision asks that people are told of it: then nothing is missing from a model that is silent. */
  readonly told?: false;
  /** Within which time it must be done, where it is not the time for all requests under the law. */
  readonly within?: Period;
  /** First day on which people have it. */
  readonly from?: Day;
  readonly checked: Checked;
  readonly note?: string;
}

/** How a law wants requests to be handled. */
export interface RequestHandling {
  /** Within which time a request is answered, and by how much that can be extended. */
  readonly answer: { readonly within?: Period; readonly extension?: Period; readonly note?: string };
  /** How a refusal can be appealed; left out where the law provides for no appeal to the controller or beyond. */
  readonly appeal?: {
    /** Within which time an appeal is decided, and by how much that can be extended. */
    readonly decision?: Period;
    readonly extension?: Period;
    readonly cite?: string;
    readonly note?: string;
  };
  /** How it is checked who asks. */
  readonly verification: string;
  /** Whether somebody can be authorised to ask. */
  readonly agent: string;
  /** What requests cost. */
  readonly fee: string;
  /** How many ways to ask there must be. */
  readonly methods: { readonly atLeast: number; readonly note?: string };
  /** Whether signals of the browser that opt people out must be honoured. */
  readonly optOutSignals?: "required" | "not-required" | "disputed";
  readonly checked: Checked;
  readonly note?: string;
}

/** An authority that supervises data protection, or takes complaints about it. */
export interface Authority {
  readonly place: LawPlace;
  /** What it calls itself in English, or in its own language where that is how it is known. */
  readonly name: string;
  /** Its website; the addresses were not opened. */
  readonly url: string;
  /** Page on which people complain, or learn how to. */
  readonly complaints?: string;
  /** Another authority of the place that takes complaints. */
  readonly also?: { readonly name: string; readonly url: string; readonly complaints: string };
  readonly checked: Checked;
}
