import { type FactName, facts, type Place, type Policy } from "@policywright/schema";
import type { Look } from "../needs/need.js";
import { type NeedName, needs } from "../needs/needs.js";
import { rightsNotReaching, withoutRights } from "./reach.js";

/** A model, with what the requirements of many laws ask of it, each worked out once. */
export interface PolicyView {
  readonly policy: Policy;
  /** Whether a fact follows from it; `undefined` where it declares too little to say. */
  readonly holds: (fact: FactName) => boolean | undefined;
  /** Looks for all that is needed, for people in some places: a right that is not granted to all of them is not declared. */
  readonly find: (needs: readonly NeedName[], places: readonly Place[]) => Declared;
}

/** What a model declares of something that is needed. */
interface Declared {
  /** Paths of the facts, each once. */
  readonly facts: readonly string[];
  /** What it lacks, and at which paths; empty where nothing is missing. */
  readonly lacks: readonly { readonly says: string; readonly paths: readonly string[] }[];
}

/** Looks at a model, which must not change meanwhile. */
export function viewOf(policy: Policy): PolicyView {
  const answers = new Map<FactName, boolean | undefined>();
  const declared = new Map<string, Declared>();
  return {
    policy,
    holds: (fact) => {
      if (!answers.has(fact)) answers.set(fact, facts[fact].of(policy));
      return answers.get(fact);
    },
    find: (names, places) => {
      const anywhere = remembered(declared, names.join(), () => declaredIn(policy, names));
      if (!anywhere.facts.some((path) => path.startsWith("rights.granted."))) return anywhere;
      return remembered(declared, [...names, ...places].join(), () => declaredThere(policy, names, places));
    },
  };
}

function remembered<T>(done: Map<string, T>, key: string, work: () => T): T {
  const found = done.get(key) ?? work();
  done.set(key, found);
  return found;
}

/** What is declared for people in some places; of a right that they do not all have, its places are missing. */
function declaredThere(policy: Policy, names: readonly NeedName[], places: readonly Place[]): Declared {
  const others = rightsNotReaching(places, policy);
  const { facts, lacks } = declaredIn(withoutRights(policy, others), names);
  const placed = (path: string) => {
    const [, , right = ""] = path.split(".");
    return path.startsWith("rights.granted.") && others.includes(right)
      ? `rights.granted.${right}.places`
      : path;
  };
  return { facts, lacks: lacks.map(({ says, paths }) => ({ says, paths: [...new Set(paths.map(placed))] })) };
}

function declaredIn(policy: Policy, names: readonly NeedName[]): Declared {
  const sights = names.map((name) => {
    const look: Look = needs[name].look;
    return { says: needs[name].says, ...look(policy) };
  });
  return {
    facts: [...new Set(sights.flatMap(({ declared }) => declared))],
    lacks: sights.flatMap(({ says, missing }) => (missing.length > 0 ? [{ says, paths: missing }] : [])),
  };
}
