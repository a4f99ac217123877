import type { Vocabulary } from "./vocabulary.js";

/** Categories of sensitive personal information by the terms of the CCPA (Cal. Civ. Code § 1798.140(ae); 11 CCR § 7001). */
export const sensitiveCategories = {
  "government-identifier": { says: "Number of an identity document or of social security ((ae)(1)(A))." },
  "account-access": {
    says: "Account or card number, or log-in, together with what opens the account ((ae)(1)(B)).",
  },
  "precise-geolocation": { says: "Where a person is, to within 1,850 feet ((ae)(1)(C))." },
  "origin-or-beliefs": {
    says: "Racial or ethnic origin, citizenship or immigration status, beliefs, union membership ((ae)(1)(D)).",
  },
  "message-contents": {
    says: "Contents of mail, email and texts of which the business is not the recipient ((ae)(1)(E)).",
  },
  "genetic-data": { says: "Genetic data ((ae)(1)(F))." },
  "neural-data": { says: "Measurements of the activity of a nervous system ((ae)(1)(G))." },
  "biometric-identification": {
    says: "Biometric information that serves to identify a person ((ae)(2)(A)).",
  },
  "health-information": { says: "What is collected and analysed about health ((ae)(2)(B))." },
  "sexual-information": { says: "Sex life or sexual orientation ((ae)(2)(C))." },
  "known-minor": {
    says: "Data of a person whom the business knows to be under 16 (11 CCR § 7001).",
  },
} as const satisfies Vocabulary;
