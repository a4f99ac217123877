import type { Policy } from "../model/policy.js";

/** What follows from a model: sentences that say it, where it is declared, and how it is worked out. */
export interface Fact {
  /** Reads after “because”: a clause without full stop. */
  readonly says: string;
  /** The contrary, as it reads after “because”. */
  readonly denies: string;
  /** Model paths at which it can be declared; `*` stands for each entry: `activities.*.legalBasis`. */
  readonly declaredAt: readonly [string, ...string[]];
  /** Whether it follows; `undefined` where the model declares too little to say. */
  readonly of: (policy: Policy) => boolean | undefined;
}
