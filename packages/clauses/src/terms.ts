import type { TermId, VocabularyName } from "@policywright/schema";
import type { phrases } from "../texts/en/terms/phrases.js";

/** Labels of all terms of one vocabulary, as written; `you` and `your` become mentions of the party when they are compiled. */
export type TermLabels<N extends VocabularyName> = Readonly<Record<TermId<N>, string>>;

/** A run of words that stands for a fact within a sentence: an adverb, a manner, a condition. */
export type PhraseId = keyof typeof phrases;

/** Labels of all terms of all vocabularies, and phrases: what the compiler holds a locale to. */
export type Terms = { readonly [N in VocabularyName]: TermLabels<N> } & {
  /** A recipient that is named, as one of its kind. */
  readonly "one-recipient-kind": TermLabels<"recipient-kind">;
  readonly phrase: Readonly<Record<PhraseId, string>>;
};
