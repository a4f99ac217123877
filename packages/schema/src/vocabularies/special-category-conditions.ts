import type { Vocabulary } from "./vocabulary.js";

/** Conditions that lift the ban on processing special categories of data, in the order of GDPR Art. 9(2). */
export const specialCategoryConditions = {
  "explicit-consent": {
    says: "The person has given explicit consent (Art. 9(2)(a)).",
    dpv: "eu-gdpr:A9-2-a",
  },
  "employment-law": {
    says: "Obligations and rights under employment, social security and social protection law (Art. 9(2)(b)).",
    dpv: "eu-gdpr:A9-2-b",
  },
  "vital-interests": {
    says: "Vital interests, where the person cannot give consent (Art. 9(2)(c)).",
    dpv: "eu-gdpr:A9-2-c",
  },
  "not-for-profit-body": {
    says: "Legitimate activities of a political, philosophical, religious or trade union body (Art. 9(2)(d)).",
    dpv: "eu-gdpr:A9-2-d",
  },
  "made-public": {
    says: "The person has manifestly made the data public (Art. 9(2)(e)).",
    dpv: "eu-gdpr:A9-2-e",
  },
  "legal-claims": {
    says: "Legal claims, or courts in their judicial capacity (Art. 9(2)(f)).",
    dpv: "eu-gdpr:A9-2-f",
  },
  "substantial-public-interest": {
    says: "Substantial public interest, on the basis of law (Art. 9(2)(g)).",
    dpv: "eu-gdpr:A9-2-g",
  },
  "health-care": {
    says: "Preventive or occupational medicine, health or social care (Art. 9(2)(h)).",
    dpv: "eu-gdpr:A9-2-h",
  },
  "public-health": { says: "Public interest in public health (Art. 9(2)(i)).", dpv: "eu-gdpr:A9-2-i" },
  "archiving-research": {
    says: "Archiving in the public interest, research or statistics (Art. 9(2)(j)).",
    dpv: "eu-gdpr:A9-2-j",
  },
} as const satisfies Vocabulary;
