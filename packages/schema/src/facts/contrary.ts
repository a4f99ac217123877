import type { Fact } from "./fact.js";

/** The contrary of a fact: no where it follows, yes where it is excluded, and not known where it is not. */
export function contrary<F extends Fact>({ says, denies, declaredAt, of }: F): Fact {
  return {
    says: denies,
    denies: says,
    declaredAt,
    of: (policy) => {
      const follows = of(policy);
      return follows === undefined ? undefined : !follows;
    },
  };
}
