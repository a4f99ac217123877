import type { Vocabulary } from "./vocabulary.js";

/** Grounds on which data are disclosed outside the ordinary run of business. */
export const disclosureGrounds = {
  consent: { says: "The person has agreed.", dpv: "dpv:Consent" },
  law: { says: "A law demands it.", dpv: "dpv:LegalCompliance" },
  "legal-process": { says: "A court order, subpoena or other valid legal process." },
  "authority-request": { says: "A lawful request of a public authority." },
  police: { says: "Helping the police detect, prevent or prosecute crime." },
  "public-bodies": {
    says: "Informing public bodies that the law wants informed.",
    dpv: "dpv:LegalCompliance",
  },
  "legal-claims": { says: "Legal proceedings under way or to come.", dpv: "dpv:DisputeManagement" },
  "enforce-rights": { says: "Enforcing legal rights of the controller." },
  "protect-rights": { says: "Protecting rights or property of the controller." },
  "protect-customers": { says: "Protecting customers, as from spam, phishing and fraud." },
  "protect-others": { says: "Protecting the rights of customers or others." },
  "protect-others-safety": { says: "Protecting rights and safety of others." },
  "protect-safety": { says: "Preventing death or injury; safety of people." },
  "terms-enforcement": { says: "Enforcing contracts and terms of use." },
  fraud: { says: "Preventing and detecting fraud.", dpv: "dpv:FraudPreventionAndDetection" },
  abuse: { says: "Preventing spam, phishing and other abuse.", dpv: "dpv:MisusePreventionAndDetection" },
  "industry-efforts": { says: "Helping an industry control fraud, spam and the like." },
  "credit-risk": {
    says: "Limiting the risk that a debt is not paid.",
    dpv: "dpv:CustomerSolvencyMonitoring",
  },
  security: { says: "Keeping networks and systems safe.", dpv: "dpv:EnforceSecurity" },
  audit: { says: "Audits of the controller or its group.", dpv: "dpv:OrganisationComplianceManagement" },
  "corporate-transaction": { says: "Merger, acquisition, sale of the business or of assets, insolvency." },
  "contract-assignment": { says: "Assigning a contract to another company." },
} as const satisfies Vocabulary;
