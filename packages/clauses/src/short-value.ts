import { joined, list, phrase } from "./make-value.js";
import type { PhraseId } from "./terms.js";
import type { Value } from "./value.js";

/** Most things that a summary names. */
const most = 6;

/** The first of several values, and how many more there are, in words that fit them; nothing if there is none. */
export function shortened(values: readonly Value[], more: PhraseId = "more"): Value | undefined {
  if (values.length <= most + 1) return list(values);
  const count: Value = { type: "number", number: values.length - most };
  return joined([...values.slice(0, most), phrase(more, { count })]);
}

/** Values without those that say the same as one before. */
export function distinct(values: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key);
  });
}
