import type { Vocabulary } from "./vocabulary.js";

/**
 * What a transfer to a third country rests on: GDPR Art. 45 (adequacy), Arts. 46-47 (appropriate safeguards),
 * Art. 49 (derogations), their counterparts in the United Kingdom and Switzerland, and two frameworks that have ended.
 */
export const safeguards = {
  "adequacy-decision": {
    says: "The European Commission has found that the country protects data adequately (Art. 45).",
    dpv: "eu-gdpr:A45-3",
  },
  "eu-us-data-privacy-framework": {
    says: "Adequacy decision for certified companies in the United States (Decision (EU) 2023/1795).",
    dpv: "eu-gdpr:A45-3",
    broader: "adequacy-decision",
  },
  "uk-us-data-bridge": { says: "UK extension to the EU-US Data Privacy Framework (SI 2023/1028)." },
  "swiss-us-data-privacy-framework": {
    says: "Counterpart of the EU-US Data Privacy Framework for Switzerland.",
  },
  "uk-adequacy-regulations": {
    says: "The United Kingdom has found that the country protects data adequately.",
  },

  "public-body-agreement": {
    says: "Binding instrument between public authorities (Art. 46(2)(a)).",
    dpv: "eu-gdpr:A46-2-a",
  },
  "binding-corporate-rules": {
    says: "Rules approved for a group of companies (Art. 47).",
    dpv: "eu-gdpr:A46-2-b",
  },
  "standard-contractual-clauses": {
    says: "Clauses adopted by the European Commission (Art. 46(2)(c)).",
    dpv: "eu-gdpr:A46-2-c",
  },
  "authority-clauses": {
    says: "Clauses adopted by a supervisory authority (Art. 46(2)(d)).",
    dpv: "eu-gdpr:A46-2-d",
  },
  "code-of-conduct": {
    says: "Approved code of conduct with commitments (Art. 46(2)(e)).",
    dpv: "eu-gdpr:A46-2-e",
  },
  certification: { says: "Approved certification with commitments (Art. 46(2)(f)).", dpv: "eu-gdpr:A46-2-f" },
  "authorised-clauses": {
    says: "Clauses that a supervisory authority has authorised for this transfer (Art. 46(3)(a)).",
    dpv: "eu-gdpr:A46-3-a",
  },
  "administrative-arrangement": {
    says: "Authorised arrangement between public authorities (Art. 46(3)(b)).",
    dpv: "eu-gdpr:A46-3-b",
  },
  "uk-idta": { says: "International Data Transfer Agreement of the UK Information Commissioner." },
  "uk-addendum": {
    says: "Addendum of the UK Information Commissioner to the EU standard contractual clauses.",
  },

  "consent-derogation": { says: "Explicit consent to the transfer (Art. 49(1)(a)).", dpv: "eu-gdpr:A49-1-a" },
  "contract-derogation": {
    says: "A contract with the person needs it (Art. 49(1)(b)).",
    dpv: "eu-gdpr:A49-1-b",
  },
  "third-party-contract-derogation": {
    says: "A contract in the person's interest needs it (Art. 49(1)(c)).",
    dpv: "eu-gdpr:A49-1-c",
  },
  "public-interest-derogation": {
    says: "Important reasons of public interest need it (Art. 49(1)(d)).",
    dpv: "eu-gdpr:A49-1-d",
  },
  "legal-claims-derogation": { says: "Legal claims need it (Art. 49(1)(e)).", dpv: "eu-gdpr:A49-1-e" },
  "vital-interests-derogation": { says: "Vital interests need it (Art. 49(1)(f)).", dpv: "eu-gdpr:A49-1-f" },
  "public-register-derogation": {
    says: "The data come from a public register (Art. 49(1)(g)).",
    dpv: "eu-gdpr:A49-1-g",
  },
  "compelling-interests-derogation": {
    says: "Compelling legitimate interests, once and for few people (Art. 49(1), second subparagraph).",
    dpv: "eu-gdpr:A49-2",
  },

  "safe-harbor": { says: "Safe Harbor Principles; invalid since 6 October 2015 (Case C-362/14)." },
  "privacy-shield": { says: "EU-US Privacy Shield; invalid since 16 July 2020 (Case C-311/18)." },
} as const satisfies Vocabulary;

/** Safeguards that no transfer can rest on any more → first day without effect, `YYYY-MM-DD`. */
export const endedSafeguards = {
  "safe-harbor": "2015-10-06",
  "privacy-shield": "2020-07-16",
} as const satisfies Partial<Record<keyof typeof safeguards, string>>;
