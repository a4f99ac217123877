import type { Unread } from "./detect-topics.js";
import { hitTable, type Phrases } from "./hits.js";

/** Gives the terms of a sentence that others stand under, by its place; each is looked at once. */
export function contextTerms(
  { sentences, words }: Unread,
  phrases: Phrases,
): (sentence: number) => ReadonlySet<number> {
  const hits = hitTable(phrases);
  const known = new Map<number, ReadonlySet<number>>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    hits.find(words, sentences[index]?.words ?? { from: 0, to: 0 });
    const terms = new Set(hits.terms);
    known.set(index, terms);
    return terms;
  };
}
