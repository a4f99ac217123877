import type { TermId, VocabularyName } from "@policywright/schema";
import type { Label } from "./text.js";

/** Labels of all terms of one vocabulary. */
export type TermLabels<N extends VocabularyName> = Readonly<Record<TermId<N>, Label>>;

/** Labels of all terms of all vocabularies: what the compiler holds a locale to. */
export type Terms = { readonly [N in VocabularyName]: TermLabels<N> };
