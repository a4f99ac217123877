import type { Terms } from "../../src/terms.js";
import {
  collectionOccasions,
  dataCategories,
  dataSubjects,
  indirectOccasions,
  sensitiveCategories,
  sources,
  specialCategories,
  statutoryCategories,
  supplierDuties,
} from "./terms/data.js";
import { definedTerms } from "./terms/definitions.js";
import { documents } from "./terms/documents.js";
import { valuationMethods } from "./terms/incentives.js";
import { measures, securityRisks } from "./terms/measures.js";
import { phrases } from "./terms/phrases.js";
import { prohibitedExamples, prohibitions } from "./terms/prohibitions.js";
import { cookiePurposes, legalBases, purposes, specialCategoryConditions } from "./terms/purposes.js";
import { disclosureGrounds, recipientKinds, recipientRoles, safeguards } from "./terms/recipients.js";
import { retentionCriteria, retentionReasons } from "./terms/retention.js";
import {
  erasureExceptions,
  erasureGrounds,
  objectionExceptions,
  restrictionGrounds,
  rights,
} from "./terms/rights.js";

/** French labels: vocabulary → term → words in lower case, for the frame noted above each list. */
export const terms = {
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
  phrase: phrases,
} as const satisfies Terms;
