import { wordsIn } from "./comparable.js";
import type { Unit } from "./unit.js";

/** What is expected, and what stands there instead: either list can be empty. */
export interface Pair {
  readonly expected: readonly Unit[];
  readonly found: readonly Unit[];
  /** They share so many words that they are wordings of one thing. */
  readonly isAlike: boolean;
}

/** More units than this by more than this are not told apart. */
const most = 4000;
/** Part of the words that two wordings of the same thing share at the least. */
const least = 0.5;
/** How many units each side gives to a pair: one for one, or one that was parted or joined. */
const moves = [
  [1, 1],
  [1, 2],
  [2, 1],
] as const;

const unpaired = () => ({ expected: [] as Unit[], found: [] as Unit[], isAlike: false });

interface Best {
  readonly score: number;
  readonly expected: number;
  readonly found: number;
}

/** Finds which units of a place are wordings of one another, in order: those that share most words. */
export function pairsOf(expected: readonly Unit[], found: readonly Unit[]): readonly Pair[] {
  if (expected.length === 0 || found.length === 0 || expected.length * found.length > most)
    return [{ expected, found, isAlike: false }];
  const table = bestPairs(expected, found);
  const pairs: Pair[] = [];
  let open = unpaired();
  for (let at = 0, to = 0; at < expected.length || to < found.length; ) {
    const best = table[at]?.[to];
    const step = best ?? { score: 0, expected: expected.length - at, found: found.length - to };
    const pair = {
      expected: expected.slice(at, at + step.expected),
      found: found.slice(to, to + step.found),
    };
    if (pair.expected.length > 0 && pair.found.length > 0) {
      pairs.push(open, { ...pair, isAlike: true });
      open = unpaired();
    } else {
      open.expected.push(...pair.expected);
      open.found.push(...pair.found);
    }
    at += step.expected;
    to += step.found;
  }
  return [...pairs, open].filter((pair) => pair.expected.length + pair.found.length > 0);
}

/** For each two places, the step that leads to the most shared words from there on. */
function bestPairs(expected: readonly Unit[], found: readonly Unit[]): readonly (readonly Best[])[] {
  const words = [expected, found].map((units) => units.map(({ key }) => wordsIn(key)));
  const [one = [], other = []] = words;
  const table: Best[][] = [];
  const scoreAt = (at: number, to: number) => table[at]?.[to]?.score ?? 0;
  for (let at = expected.length - 1; at >= 0; at--) {
    const row: Best[] = [];
    table[at] = row;
    for (let to = found.length - 1; to >= 0; to--) {
      let best: Best = { score: scoreAt(at + 1, to), expected: 1, found: 0 };
      if (scoreAt(at, to + 1) > best.score) best = { score: scoreAt(at, to + 1), expected: 0, found: 1 };
      for (const [ofExpected, ofFound] of moves) {
        if (at + ofExpected > expected.length || to + ofFound > found.length) continue;
        const shared = sharedBy(one.slice(at, at + ofExpected).flat(), other.slice(to, to + ofFound).flat());
        if (shared === 0) continue;
        const score = shared - (ofExpected + ofFound - 2) + scoreAt(at + ofExpected, to + ofFound);
        if (score > best.score) best = { score, expected: ofExpected, found: ofFound };
      }
      row[to] = best;
    }
  }
  return table;
}

/** How many words two wordings share; 0 when they share too few to be of one thing. */
function sharedBy(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return 2 * shared >= least * (one.length + other.length) ? shared : 0;
}
