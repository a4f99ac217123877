import type { Vocabulary } from "./vocabulary.js";

/** When data need not be erased, in the order of GDPR Art. 17(3). */
export const erasureExceptions = {
  "freedom-of-expression": {
    says: "Freedom of expression and information (Art. 17(3)(a)).",
    dpv: "eu-gdpr:JustificationA17FreedomOfExpression",
  },
  "legal-obligation": {
    says: "A law demands the processing (Art. 17(3)(b)).",
    dpv: "eu-gdpr:JustificationA17LegallyRequired",
  },
  "eu-legal-obligation": {
    says: "A law of the European Union or of a Member State demands the processing (Art. 17(3)(b)).",
    dpv: "eu-gdpr:JustificationA17LegallyRequired",
    broader: "legal-obligation",
  },
  "public-task": {
    says: "A task in the public interest or under official authority (Art. 17(3)(b)).",
    dpv: "eu-gdpr:JustificationA17PublicInterest",
  },
  "public-health": {
    says: "Public interest in public health (Art. 17(3)(c)).",
    dpv: "eu-gdpr:JustificationA17PublicHealth",
  },
  "archiving-research": {
    says: "Archiving in the public interest, research or statistics (Art. 17(3)(d)).",
    dpv: "eu-gdpr:JustificationA17Archiving",
  },
  "legal-claims": {
    says: "Establishing, exercising or defending legal claims (Art. 17(3)(e)).",
    dpv: "eu-gdpr:JustificationA17LegalClaims",
  },
} as const satisfies Vocabulary;
