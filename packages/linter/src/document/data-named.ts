import { dataCategories, specialCategories, type Vocabulary } from "@policywright/schema";
import { isTermWithin } from "../model/terms.js";
import { type DataTerm, dataPhrases } from "../words/en/data-phrases.js";

const entries = Object.entries(dataPhrases) as readonly [DataTerm, string][]; // Its keys are terms.
const phrases = new RegExp(
  `(?<!\\p{L})(?:${entries.map(([, phrase]) => `(${phrase})`).join("|")})(?!\\p{L})`,
  "giu",
);
const vocabulary: Vocabulary = { ...dataCategories, ...specialCategories };

/** A kind of data that words name. */
export interface DataNamed {
  readonly term: DataTerm;
  readonly words: string;
  /** Offset within the words that were searched. */
  readonly at: number;
}

/** The kinds of data that some words name. */
export function dataNamedIn(words: string): readonly DataNamed[] {
  return [...words.matchAll(phrases)].flatMap(({ 0: found, index, ...groups }) => {
    const group = entries.findIndex((_, place) => groups[place + 1] !== undefined);
    const term = entries[group]?.[0];
    return term === undefined ? [] : [{ term, words: found, at: index }];
  });
}

/** Whether a kind of data is another, or one of its kinds. */
export const isDataWithin = (term: DataTerm, wider: DataTerm): boolean =>
  isTermWithin(vocabulary, term, wider);
