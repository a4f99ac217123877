import { collectionOccasions } from "./collection-occasions.js";
import { cookiePurposes } from "./cookie-purposes.js";
import { dataCategories } from "./data-categories.js";
import { dataSubjects } from "./data-subjects.js";
import { definedTerms } from "./defined-terms.js";
import { disclosureGrounds } from "./disclosure-grounds.js";
import { documents } from "./documents.js";
import { erasureExceptions } from "./erasure-exceptions.js";
import { erasureGrounds } from "./erasure-grounds.js";
import { indirectOccasions } from "./indirect-occasions.js";
import { legalBases } from "./legal-bases.js";
import { measures } from "./measures.js";
import { objectionExceptions } from "./objection-exceptions.js";
import { prohibitedExamples } from "./prohibited-examples.js";
import { prohibitions } from "./prohibitions.js";
import { purposes } from "./purposes.js";
import { recipientKinds } from "./recipient-kinds.js";
import { recipientRoles } from "./recipient-roles.js";
import { restrictionGrounds } from "./restriction-grounds.js";
import { retentionCriteria } from "./retention-criteria.js";
import { retentionReasons } from "./retention-reasons.js";
import { rights } from "./rights.js";
import { safeguards } from "./safeguards.js";
import { securityRisks } from "./security-risks.js";
import { sensitiveCategories } from "./sensitive-categories.js";
import { sources } from "./sources.js";
import { specialCategories } from "./special-categories.js";
import { specialCategoryConditions } from "./special-category-conditions.js";
import { statutoryCategories } from "./statutory-categories.js";
import { supplierDuties } from "./supplier-duties.js";
import { valuationMethods } from "./valuation-methods.js";
import type { Vocabulary } from "./vocabulary.js";

/** Every vocabulary by its name, which is also its name in a locale's terms. */
export const vocabularies = {
  "defined-term": definedTerms,
  "data-category": dataCategories,
  "special-category": specialCategories,
  "statutory-category": statutoryCategories,
  "sensitive-category": sensitiveCategories,
  "data-subject": dataSubjects,
  source: sources,
  "collection-occasion": collectionOccasions,
  "indirect-occasion": indirectOccasions,
  "supplier-duty": supplierDuties,
  purpose: purposes,
  "legal-basis": legalBases,
  "special-category-condition": specialCategoryConditions,
  "cookie-purpose": cookiePurposes,
  "recipient-role": recipientRoles,
  "recipient-kind": recipientKinds,
  "disclosure-ground": disclosureGrounds,
  safeguard: safeguards,
  "retention-criterion": retentionCriteria,
  "retention-reason": retentionReasons,
  measure: measures,
  "security-risk": securityRisks,
  right: rights,
  "erasure-ground": erasureGrounds,
  "erasure-exception": erasureExceptions,
  "restriction-ground": restrictionGrounds,
  "objection-exception": objectionExceptions,
  "valuation-method": valuationMethods,
  prohibition: prohibitions,
  "prohibited-example": prohibitedExamples,
  document: documents,
} as const satisfies Readonly<Record<string, Vocabulary>>;

/** Name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies;

/** Id of a term of the vocabulary named. */
export type TermId<N extends VocabularyName> = keyof (typeof vocabularies)[N] & string;
