import { type Vocabulary, type VocabularyName, vocabularies } from "@policywright/schema";

/** A vocabulary, with its name. */
interface Named {
  readonly name: VocabularyName;
  readonly vocabulary: Vocabulary;
}

const byTerms = new Map<string, Named>(
  Object.entries(vocabularies).map(([name, vocabulary]) => [
    Object.keys(vocabulary).join(" "),
    { name: name as VocabularyName, vocabulary }, // The entries of `vocabularies` have its keys.
  ]),
);

/** Lists that have been looked up. A form asks for the same ones at every keystroke. */
const known = new WeakMap<readonly unknown[], Named | undefined>();

/** The vocabulary that has exactly these terms, in this order; nothing for other lists. */
function vocabularyOf(terms: readonly unknown[]): Named | undefined {
  if (!known.has(terms)) known.set(terms, byTerms.get(terms.join(" ")));
  return known.get(terms);
}

/** What a term of a list means: one sentence. */
export function meaningOf(term: string, terms: readonly unknown[]): string | undefined {
  return vocabularyOf(terms)?.vocabulary[term]?.says;
}
