import { factsOfBases } from "./facts-of-bases.js";
import type { Policy } from "./model/policy.js";

/** What follows from a model: a sentence that says it, and how it is worked out. */
export interface Fact {
  /** Reads after "because": a clause without full stop. */
  readonly says: string;
  readonly of: (policy: Policy) => boolean;
}

/** Fact functions: what follows from a model, worked out in one place. */
export const facts = {
  usesCookies: {
    says: "cookies are declared as used, or one is listed",
    of: ({ cookies }) => cookies?.used === true || Object.keys(cookies?.items ?? {}).length > 0,
  },
  purposesByData: {
    says: "the house style lists purposes by category of data",
    of: ({ style }) => style?.purposesBy === "data",
  },
  statesRetention: {
    says: "an activity declares how long data are kept",
    of: ({ activities }) =>
      Object.values(activities ?? {}).filter(({ retention }) => retention !== undefined).length > 0,
  },
  ...factsOfBases,
} as const satisfies Readonly<Record<string, Fact>>;

/** Name of a fact function. */
export type FactName = keyof typeof facts;
