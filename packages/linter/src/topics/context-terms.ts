import type { Unread } from "./detect-topics.js";
import { hitTable, type Phrases } from "./hits.js";

/** Says whether a term is met in a sentence, by its place; each sentence is looked at once. */
export function contextTerms(
  { sentences, words }: Unread,
  phrases: Phrases,
): (sentence: number, term: number) => boolean {
  const { phrasesOf } = phrases;
  const hits = hitTable(phrases);
  const found = new Map<number, ReadonlySet<number>>();
  const known = new Map<number, boolean>();

  function phrasesIn(index: number): ReadonlySet<number> {
    hits.find(words, sentences[index]?.words ?? { from: 0, to: 0 });
    const here = new Set(hits.phrases);
    found.set(index, here);
    return here;
  }

  return (index, term) => {
    const key = index * phrasesOf.length + term;
    let isMet = known.get(key);
    if (isMet === undefined) {
      const here = found.get(index) ?? phrasesIn(index);
      isMet = phrasesOf[term]?.some((phrase) => here.has(phrase)) ?? false;
      known.set(key, isMet);
    }
    return isMet;
  };
}
