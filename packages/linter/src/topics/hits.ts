import type { Range } from "../reading/range.js";
import { numberStem } from "../reading/tokens.js";
import type { Words } from "../reading/words.js";
import type { Lexicon } from "../words/lexicon.js";
import type { TrieNode } from "./terms.js";

/** Hits of one sentence are no more than this; what has more is no sentence. */
const most = 4096;

/** Where the terms of one sentence stand. It is filled again for each, so that reading makes no garbage. */
export interface Hits {
  /** Numbers of the terms that were met, each once. */
  readonly terms: readonly number[];
  /** Finds all phrases in a run of words; forgets what was found before. */
  find(words: Words, range: Range): void;
  /** Place of the first word that was looked at. */
  start(): number;
  has(term: number): boolean;
  /** First hit of a term; -1 when there is none. */
  first(term: number): number;
  /** The hit of the same term after a hit; -1 after the last. */
  next(hit: number): number;
  /** Place of the first word of a hit. */
  from(hit: number): number;
  /** Place after the last word of a hit. */
  to(hit: number): number;
}

/** The phrases that are looked for. */
export interface Phrases {
  readonly lexicon: Lexicon;
  /** Phrases by the stem of their first word. */
  readonly roots: readonly (TrieNode | undefined)[];
  readonly termCount: number;
}

/** Makes an empty table for phrases. */
export function hitTable({ lexicon, roots, termCount }: Phrases): Hits {
  const anyNumber = roots[lexicon.stemOf(numberStem)]?.terms ?? [];
  const firsts = new Int32Array(termCount).fill(-1);
  const lasts = new Int32Array(termCount);
  const froms = new Int32Array(most);
  const tos = new Int32Array(most);
  const nexts = new Int32Array(most);
  const terms: number[] = [];
  let count = 0;
  let begin = 0;

  function add(term: number, from: number, to: number): void {
    if (count === most) return;
    froms[count] = from;
    tos[count] = to;
    nexts[count] = -1;
    if (firsts[term] === -1) {
      firsts[term] = count;
      terms.push(term);
    } else nexts[lasts[term] ?? 0] = count;
    lasts[term] = count;
    count += 1;
  }

  return {
    terms,
    find({ stem }, { from, to }) {
      for (const term of terms) firsts[term] = -1;
      terms.length = 0;
      count = 0;
      begin = from;
      for (let start = from; start < to; start++) {
        const first = stem[start] ?? 0;
        if (lexicon.isNumber(first)) for (const term of anyNumber) add(term, start, start + 1);
        let node = roots[first];
        for (let end = start + 1; node !== undefined; end++) {
          for (const term of node.terms) add(term, start, end);
          node = end < to ? node.next?.get(stem[end] ?? 0) : undefined;
        }
      }
    },
    start: () => begin,
    has: (term) => firsts[term] !== -1,
    first: (term) => firsts[term] ?? -1,
    next: (hit) => nexts[hit] ?? -1,
    from: (hit) => froms[hit] ?? 0,
    to: (hit) => tos[hit] ?? 0,
  };
}
