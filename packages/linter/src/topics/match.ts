import type { Hits } from "./hits.js";
import type { Step } from "./pattern.js";

/** A term stands in more ways than this in one sentence only where nobody means anything. */
const most = 32;

/** Where steps were met, as places of words; kept from one match to the next. */
export interface Match {
  from: number;
  to: number;
  /** Place of the word that a negation would deny. */
  verb: number;
}

/** Ways to meet the steps so far: first word, place after the last, verb. Two of them, taken in turns. */
interface Ways {
  count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly verb: Int32Array;
}

const ways = (): Ways => ({
  count: 0,
  from: new Int32Array(most),
  to: new Int32Array(most),
  verb: new Int32Array(most),
});

/** Finds the first place at which the steps of a part follow one another. */
export function matcher(hits: Hits): (steps: readonly Step<number>[], match: Match) => boolean {
  let before = ways();
  let after = ways();

  function add(from: number, to: number, verb: number): void {
    if (after.count === most) return;
    after.from[after.count] = from;
    after.to[after.count] = to;
    after.verb[after.count] = verb;
    after.count += 1;
  }

  /** The first way that ends within reach of a word. */
  function wayTo(place: number, gap: number): number {
    for (let way = 0; way < before.count; way++) {
      const end = before.to[way] ?? 0;
      if (end <= place && place <= end + gap) return way;
    }
    return -1;
  }

  function take({ term, gap, isVerb }: Step<number>, isFirst: boolean): void {
    for (let hit = hits.first(term); hit !== -1; hit = hits.next(hit)) {
      const from = hits.from(hit);
      if (isFirst) add(from, hits.to(hit), from);
      else {
        const way = wayTo(from, gap);
        if (way !== -1) add(before.from[way] ?? 0, hits.to(hit), isVerb ? from : (before.verb[way] ?? 0));
      }
    }
  }

  return (steps, match) => {
    before.count = 0;
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index];
      after.count = 0;
      if (step) take(step, index === 0);
      if (after.count === 0) return false;
      [before, after] = [after, before];
    }
    match.from = before.from[0] ?? 0;
    match.to = before.to[0] ?? 0;
    match.verb = before.verb[0] ?? 0;
    return true;
  };
}
