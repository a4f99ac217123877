import type { Policy } from "@policywright/schema";
import type { Need, Sight } from "../needs/need.js";
import { type NeedName, needs } from "../needs/needs.js";
import type { Missing } from "./answer.js";

/** What a model declares of something that is needed. */
export interface Declared {
  /** Paths of the facts, each once. */
  readonly facts: readonly string[];
  /** What it lacks, and at which paths; empty where nothing is missing. */
  readonly lacks: Missing["declare"];
}

/** Looks for needs in a model, for each once, and part by part where it is made of others. */
export function declaredIn(policy: Policy): (names: readonly NeedName[]) => Declared {
  const looked = new Map<NeedName, readonly SeenPart[]>();
  const declared = new Map<string, Declared>();

  function partsOf(name: NeedName): readonly SeenPart[] {
    const { parts, ...whole }: Need = needs[name];
    const seen = looked.get(name) ?? (parts ?? [whole]).map(({ says, look }) => ({ says, ...look(policy) }));
    looked.set(name, seen);
    return seen;
  }

  return (names) => {
    const key = names.join();
    const found = declared.get(key) ?? togetherOf(names.flatMap(partsOf));
    declared.set(key, found);
    return found;
  };
}

/** A need, or a part of one, with where a model declares or lacks it. */
interface SeenPart extends Sight {
  readonly says: string;
}

function togetherOf(seen: readonly SeenPart[]): Declared {
  return {
    facts: [...new Set(seen.flatMap(({ declared }) => declared))],
    lacks: seen.flatMap(({ says, missing, oneOf }) =>
      missing.length > 0 ? [{ says, paths: missing, ...(oneOf && { oneOf }) }] : [],
    ),
  };
}
