import type { Range } from "../reading/range.js";
import type { Hits } from "./hits.js";
import type { Step } from "./pattern.js";

/** Where a part of a pattern was met, as places of words. */
export interface Match extends Range {
  /** Place of the word that a negation would deny. */
  readonly verb: number;
}

const nothing: readonly number[] = [];

/** Finds the first place at which the steps of a part follow one another. */
export function matchPart(steps: readonly Step<number>[], { places }: Hits): Match | undefined {
  let matches: Match[] = [];
  for (const [index, step] of steps.entries()) {
    const found = places.get(step.term) ?? nothing;
    const next: Match[] = [];
    for (let at = 0; at < found.length; at += 2) {
      const from = found[at] ?? 0;
      const to = found[at + 1] ?? 0;
      if (index === 0) next.push({ from, to, verb: from });
      else {
        const before = matches.find((match) => match.to <= from && from <= match.to + step.gap);
        if (before) next.push({ from: before.from, to, verb: step.isVerb ? from : before.verb });
      }
    }
    if (next.length === 0) return undefined;
    matches = next;
  }
  return matches[0];
}
