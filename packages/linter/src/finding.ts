import type { LawId, Requirement } from "@policywright/laws";

/** How much a finding weighs: broken or unlawful, likely so, or better otherwise. */
export type Severity = "error" | "warning" | "advice";

/** A place in a text: lines and columns from 1, offset from 0, as unist counts them. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** From the first character to the one after the last. */
export interface Span {
  readonly start: Point;
  readonly end: Point;
}

/** An edit that mends a finding and changes nothing else: the text of the span is replaced. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A requirement that a finding rests on. */
export interface RequirementReference {
  readonly law: LawId;
  readonly id: Requirement["id"];
  /** The provision as lawyers cite it. */
  readonly cite: string;
  /** False where the provision was not read in a copy of the text. */
  readonly checked: boolean;
}

/** Something that a model does not declare. */
export interface Lack {
  /** Reads after “declare”: “the legal basis of each activity”. */
  readonly says: string;
  /** Where it is to be declared. */
  readonly paths: readonly string[];
  /** Whether a fact at one of the paths is enough. */
  readonly oneOf?: true;
}

/** One thing that the linter found, in a model or in a document. */
export interface Finding {
  /** Rule that found it, or requirement that is not met. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong here, one sentence without full stop that quotes its place. */
  readonly message: string;
  /** Why it matters, whole sentences. */
  readonly why: string;
  /** How to mend it, whole sentences. */
  readonly fix: string;
  /** Path of a model at which it stands or is missing: `activities.orders.legalBasis`. */
  readonly path?: string;
  /** Other paths at which the same is missing. */
  readonly also?: readonly string[];
  /** What the model does not declare, by which a requirement is not met: each with its paths. */
  readonly lacks?: readonly Lack[];
  /** Place of a document at which it stands. */
  readonly span?: Span;
  /** Words of the document that stand there, cut after 120 characters. */
  readonly quote?: string;
  /** Requirements that are not met. */
  readonly requirements?: readonly RequirementReference[];
  /** Edits of the document that mend it, all of them together, where that is safe. */
  readonly edits?: readonly Edit[];
}
