import type { Range } from "../reading/range.js";
import type { Words } from "../reading/words.js";
import type { TrieNode } from "./terms.js";

/** A term is found no more often than this in one sentence; what repeats more is no sentence. */
const most = 48;

/** Where the terms of a sentence stand, as places of words: pairs of first word and the one after the last. */
export interface Hits {
  /** Numbers of the terms that were met, each once. */
  readonly terms: readonly number[];
  /** Pairs of places, in order, for each term that was met. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Finds all phrases of a trie in a run of words. */
export function hitsIn(words: Words, { from, to }: Range, trie: TrieNode): Hits {
  const terms: number[] = [];
  const places = new Map<number, number[]>();
  for (let start = from; start < to; start++) {
    let node = trie.next.get(words.stem[start] ?? 0);
    for (let end = start + 1; node !== undefined; end++) {
      for (const term of node.terms) {
        const found = places.get(term);
        if (found === undefined) {
          places.set(term, [start, end]);
          terms.push(term);
        } else if (found.length < most * 2) found.push(start, end);
      }
      node = end < to ? node.next.get(words.stem[end] ?? 0) : undefined;
    }
  }
  return { terms, places };
}
