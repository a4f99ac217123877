import type { Policy } from "@policywright/schema";

/** Something that a model declares so that a document can say it. */
export interface Need {
  /** Reads after “declare”: “the legal basis of each activity”. */
  readonly says: string;
  /** Looks for it in a model. */
  readonly look: Look;
  /** What it is made of, where other requirements ask for that alone: what is missing is then told part by part. */
  readonly parts?: readonly Need[];
}

/** Where a model declares something, and where it lacks it. */
export interface Sight {
  /** Paths of the facts that are declared: `activities.orders.legalBasis`. */
  readonly declared: readonly string[];
  /** Paths at which a fact is missing; nothing is missing where this is empty. */
  readonly missing: readonly string[];
  /** Whether a fact at one of the missing paths is enough. */
  readonly oneOf?: true;
}

/** Looks for facts in a model. */
export type Look = (policy: Policy) => Sight;
