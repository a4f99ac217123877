import { type FactName, facts, type Place, type Policy } from "@policywright/schema";
import type { NeedName } from "../needs/needs.js";
import { type Declared, declaredIn } from "./declared.js";
import { declaredThere } from "./declared-there.js";
import { rightsNotReaching, withoutRights } from "./reach.js";

/** A model, with what the requirements of many laws ask of it, each worked out once. */
export interface PolicyView {
  readonly policy: Policy;
  /** Whether a fact follows from it; `undefined` where it declares too little to say. */
  readonly holds: (fact: FactName) => boolean | undefined;
  /** Looks for all that is needed, for people in some places: a right that they do not all have is not declared for them. */
  readonly find: (needs: readonly NeedName[], places: readonly Place[]) => Declared;
}

/** Looks at a model, which must not change meanwhile. */
export function viewOf(policy: Policy): PolicyView {
  const answers = new Map<FactName, boolean | undefined>();
  const others = new Map<string, readonly string[]>();
  const anywhere = declaredIn(policy);
  const finds = new Map<string, typeof anywhere>();
  return {
    policy,
    holds: (fact) => {
      if (!answers.has(fact)) answers.set(fact, facts[fact].of(policy));
      return answers.get(fact);
    },
    find: (names, places) => {
      const declared = anywhere(names);
      if (!declared.facts.some((path) => path.startsWith("rights.granted."))) return declared;
      const elsewhere = remembered(others, places.join(), () => rightsNotReaching(places, policy));
      if (elsewhere.length === 0) return declared;
      const find = remembered(finds, elsewhere.join(), () =>
        declaredThere(declaredIn(withoutRights(policy, elsewhere)), elsewhere),
      );
      return find(names);
    },
  };
}

function remembered<T>(done: Map<string, T>, key: string, work: () => T): T {
  const found = done.get(key) ?? work();
  done.set(key, found);
  return found;
}
