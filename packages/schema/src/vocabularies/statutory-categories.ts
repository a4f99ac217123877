import type { Vocabulary } from "./vocabulary.js";

/** Categories of personal information by the terms that the CCPA fixes, in its order (Cal. Civ. Code § 1798.140(v)(1)). */
export const statutoryCategories = {
  identifiers: { says: "Names, addresses, account names, online identifiers and the like ((v)(1)(A))." },
  "customer-records": {
    says: "What the California customer records statute lists (Cal. Civ. Code § 1798.80(e); (v)(1)(B)).",
  },
  "protected-characteristics": {
    says: "Characteristics of classifications that law protects, such as age or sex ((v)(1)(C)).",
  },
  "commercial-information": { says: "Records of what was bought, obtained or considered ((v)(1)(D))." },
  "biometric-information": { says: "Biometric information ((v)(1)(E))." },
  "network-activity": { says: "Browsing, searches and dealings with websites and adverts ((v)(1)(F))." },
  geolocation: { says: "Where a person or a device is ((v)(1)(G))." },
  "sensory-information": { says: "What can be heard, seen or sensed ((v)(1)(H))." },
  "professional-information": { says: "Work and employment ((v)(1)(I))." },
  "education-information": { says: "Education records that are not public ((v)(1)(J))." },
  inferences: { says: "Conclusions drawn to make a profile ((v)(1)(K))." },
} as const satisfies Vocabulary;
