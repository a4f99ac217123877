import { channels } from "./channels.js";
import { collectionOccasions } from "./collection-occasions.js";
import { collectionWays } from "./collection-ways.js";
import { cookieEffects } from "./cookie-effects.js";
import { cookiePurposes } from "./cookie-purposes.js";
import { dataCategories } from "./data-categories.js";
import { dataSubjects } from "./data-subjects.js";
import { definedTerms } from "./defined-terms.js";
import { disclosureGrounds } from "./disclosure-grounds.js";
import { documents } from "./documents.js";
import { emphases } from "./emphases.js";
import { erasureExceptions } from "./erasure-exceptions.js";
import { erasureGrounds } from "./erasure-grounds.js";
import { factors } from "./factors.js";
import { harms } from "./harms.js";
import { indirectOccasions } from "./indirect-occasions.js";
import { legalBases } from "./legal-bases.js";
import { marketingContents } from "./marketing-contents.js";
import { measures } from "./measures.js";
import { misuses } from "./misuses.js";
import { objectionExceptions } from "./objection-exceptions.js";
import { prohibitedExamples } from "./prohibited-examples.js";
import { prohibitions } from "./prohibitions.js";
import { purposes } from "./purposes.js";
import { recipientKinds } from "./recipient-kinds.js";
import { recipientObligations } from "./recipient-obligations.js";
import { recipientRoles } from "./recipient-roles.js";
import { restrictionGrounds } from "./restriction-grounds.js";
import { retentionCriteria } from "./retention-criteria.js";
import { retentionReasons } from "./retention-reasons.js";
import { rights } from "./rights.js";
import { safeguards } from "./safeguards.js";
import { securityRisks } from "./security-risks.js";
import { sensitiveCategories } from "./sensitive-categories.js";
import { sessions } from "./sessions.js";
import { sourceGuarantees } from "./source-guarantees.js";
import { sources } from "./sources.js";
import { specialCategories } from "./special-categories.js";
import { specialCategoryConditions } from "./special-category-conditions.js";
import { statutoryCategories } from "./statutory-categories.js";
import { supplierDuties } from "./supplier-duties.js";
import { surveyTopics } from "./survey-topics.js";
import { teams } from "./teams.js";
import { thanksReasons } from "./thanks-reasons.js";
import { threats } from "./threats.js";
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
  "source-guarantee": sourceGuarantees,
  "collection-occasion": collectionOccasions,
  "indirect-occasion": indirectOccasions,
  "supplier-duty": supplierDuties,
  factor: factors,
  "collection-way": collectionWays,
  purpose: purposes,
  "legal-basis": legalBases,
  "special-category-condition": specialCategoryConditions,
  "cookie-purpose": cookiePurposes,
  "cookie-effect": cookieEffects,
  "recipient-role": recipientRoles,
  "recipient-kind": recipientKinds,
  "recipient-obligation": recipientObligations,
  "disclosure-ground": disclosureGrounds,
  misuse: misuses,
  safeguard: safeguards,
  "retention-criterion": retentionCriteria,
  "retention-reason": retentionReasons,
  measure: measures,
  "security-risk": securityRisks,
  threat: threats,
  harm: harms,
  right: rights,
  "erasure-ground": erasureGrounds,
  "erasure-exception": erasureExceptions,
  "restriction-ground": restrictionGrounds,
  "objection-exception": objectionExceptions,
  "valuation-method": valuationMethods,
  prohibition: prohibitions,
  "prohibited-example": prohibitedExamples,
  channel: channels,
  team: teams,
  session: sessions,
  "survey-topic": surveyTopics,
  "marketing-content": marketingContents,
  document: documents,
  "thanks-reason": thanksReasons,
  emphasis: emphases,
} as const satisfies Readonly<Record<string, Vocabulary>>;

/** Name of a vocabulary. */
export type VocabularyName = keyof typeof vocabularies;

/** Id of a term of the vocabulary named. */
export type TermId<N extends VocabularyName> = keyof (typeof vocabularies)[N] & string;
