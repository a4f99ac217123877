import type { Policy } from "@policywright/schema";
import { type Value, valuesIn } from "./values.js";

/** What several rules look for all over a model, walked through once for all of them. */
export interface ModelReading {
  /** All values of the model, each before those in it. */
  readonly values: () => readonly Value[];
  /** All texts that stand outside a collection, ids that refer to its entries among them. */
  readonly textsOutside: (collection: keyof Policy) => ReadonlySet<string>;
}

/** Reads a model when the first rule asks for it. */
export function readModel(policy: Policy): ModelReading {
  let read: readonly Value[] | undefined;
  const values = () => {
    read ??= valuesIn(policy);
    return read;
  };
  const outside = new Map<keyof Policy, ReadonlySet<string>>();
  return {
    values,
    textsOutside: (collection) => {
      const texts = outside.get(collection) ?? textsOutside(values(), collection);
      outside.set(collection, texts);
      return texts;
    },
  };
}

function textsOutside(values: readonly Value[], collection: string): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { path, value } of values)
    if (typeof value === "string" && !path.startsWith(`${collection}.`)) texts.add(value);
  return texts;
}
