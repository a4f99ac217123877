import type { Unread } from "./detect-topics.js";
import type { Hits } from "./hits.js";
import { hasTerm } from "./term-bits.js";

/** Says whether a term is met in a sentence, by its place; each sentence is looked at once. */
export function contextTerms(
  { sentences, words }: Unread,
  hits: Hits,
): (sentence: number, term: number) => boolean {
  const found = new Map<number, Uint32Array>();

  function termsIn(index: number): Uint32Array {
    hits.find(words, sentences[index]?.words ?? { from: 0, to: 0 });
    const here = hits.terms.slice();
    found.set(index, here);
    return here;
  }

  return (index, term) => hasTerm(found.get(index) ?? termsIn(index), term);
}
