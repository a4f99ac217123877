import type { Terms } from "../../src/terms.js";
import { channels, marketingContents, sessions, surveyTopics, teams } from "./terms/contact.js";
import {
  collectionOccasions,
  collectionWays,
  dataCategories,
  dataSubjects,
  factors,
  indirectOccasions,
  sensitiveCategories,
  sourceGuarantees,
  sources,
  specialCategories,
  statutoryCategories,
  supplierDuties,
} from "./terms/data.js";
import { definedTerms } from "./terms/definitions.js";
import { documents, emphases, thanksReasons } from "./terms/documents.js";
import { valuationMethods } from "./terms/incentives.js";
import { harms, measures, securityRisks, threats } from "./terms/measures.js";
import { phrases } from "./terms/phrases.js";
import { prohibitedExamples, prohibitions } from "./terms/prohibitions.js";
import {
  cookieEffects,
  cookiePurposes,
  legalBases,
  purposes,
  specialCategoryConditions,
} from "./terms/purposes.js";
import {
  disclosureGrounds,
  misuses,
  oneRecipientKinds,
  recipientKinds,
  recipientObligations,
  recipientRoles,
  safeguards,
} from "./terms/recipients.js";
import { retentionCriteria, retentionReasons } from "./terms/retention.js";
import {
  erasureExceptions,
  erasureGrounds,
  objectionExceptions,
  restrictionGrounds,
  rights,
} from "./terms/rights.js";

/** English labels: vocabulary → term → words in lower case, for the frame noted above each list. */
export const terms = {
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
  "one-recipient-kind": oneRecipientKinds,
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
  phrase: phrases,
} as const satisfies Terms;
