import type { Vocabulary } from "./vocabulary.js";

/** Legal bases of processing, in the order of GDPR Art. 6(1). */
export const legalBases = {
  consent: { says: "The person has given consent (Art. 6(1)(a)).", dpv: "eu-gdpr:A6-1-a" },
  contract: {
    says: "A contract with the person, or steps before it at her request (Art. 6(1)(b)).",
    dpv: "eu-gdpr:A6-1-b",
  },
  "legal-obligation": { says: "A legal obligation of the controller (Art. 6(1)(c)).", dpv: "eu-gdpr:A6-1-c" },
  "vital-interests": { says: "The vital interests of a person (Art. 6(1)(d)).", dpv: "eu-gdpr:A6-1-d" },
  "public-task": {
    says: "A task in the public interest or under official authority (Art. 6(1)(e)).",
    dpv: "eu-gdpr:A6-1-e",
  },
  "legitimate-interests": {
    says: "Legitimate interests of the controller or a third party (Art. 6(1)(f)).",
    dpv: "eu-gdpr:A6-1-f",
  },
  "recognised-legitimate-interests": {
    says: "Interests that the law of the United Kingdom recognises (UK GDPR Art. 6(1)(ea), Annex 1).",
  },
} as const satisfies Vocabulary;
