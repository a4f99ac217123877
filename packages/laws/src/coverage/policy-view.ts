import { type FactName, facts, type Policy } from "@policywright/schema";
import type { Look, Sight } from "../needs/need.js";
import { type NeedName, needs } from "../needs/needs.js";
import type { Missing } from "./answer.js";

/** A model, with what the requirements of many laws ask of it, each worked out once. */
export interface PolicyView {
  readonly policy: Policy;
  /** Whether a fact follows from it; `undefined` where it declares too little to say. */
  readonly holds: (fact: FactName) => boolean | undefined;
  /** Looks for all that is needed. */
  readonly find: (needs: readonly NeedName[]) => Declared;
}

/** What a model declares of something that is needed. */
interface Declared {
  /** Paths of the facts, each once. */
  readonly facts: readonly string[];
  /** What it lacks, and at which paths; empty where nothing is missing. */
  readonly lacks: Missing["declare"];
}

/** Looks at a model, which must not change meanwhile. */
export function viewOf(policy: Policy): PolicyView {
  const answers = new Map<FactName, boolean | undefined>();
  const sights = new Map<NeedName, Sight>();
  const declared = new Map<string, Declared>();

  function sightOf(name: NeedName): Sight {
    const look: Look = needs[name].look;
    const sight = sights.get(name) ?? look(policy);
    sights.set(name, sight);
    return sight;
  }

  function declaredOf(names: readonly NeedName[]): Declared {
    return {
      facts: [...new Set(names.flatMap((name) => sightOf(name).declared))],
      lacks: names.flatMap((name) => {
        const { missing, oneOf } = sightOf(name);
        return missing.length > 0
          ? [{ says: needs[name].says, paths: missing, ...(oneOf && { oneOf }) }]
          : [];
      }),
    };
  }

  return {
    policy,
    holds: (fact) => {
      if (!answers.has(fact)) answers.set(fact, facts[fact].of(policy));
      return answers.get(fact);
    },
    find: (names) => {
      const key = names.join();
      const found = declared.get(key) ?? declaredOf(names);
      declared.set(key, found);
      return found;
    },
  };
}
