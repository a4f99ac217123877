import type { CompiledWords } from "./compile.js";
import type { Hits } from "./hits.js";

/** How many words a negation can stand before the word that it denies. */
const reach = 14;

/** Whether a negation stands before a word in its clause, and nothing in the sentence limits it. */
export function isDenied(verb: number, hits: Hits, { negation, exception, restart }: CompiledWords): boolean {
  if (!hits.has(negation) || hits.has(exception)) return false;
  for (let hit = hits.first(negation); hit !== -1; hit = hits.next(hit)) {
    const from = hits.from(hit);
    if (from <= verb && verb - from <= reach && !standsBetween(restart, from, verb, hits)) return true;
  }
  return false;
}

/** Whether a term begins after one word and before another. */
function standsBetween(term: number, from: number, to: number, hits: Hits): boolean {
  for (let hit = hits.first(term); hit !== -1; hit = hits.next(hit)) {
    if (hits.from(hit) > from && hits.from(hit) < to) return true;
  }
  return false;
}
