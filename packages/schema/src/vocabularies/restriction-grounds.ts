import type { Vocabulary } from "./vocabulary.js";

/** When a person can have processing restricted, in the order of GDPR Art. 18(1). */
export const restrictionGrounds = {
  "accuracy-contested": {
    says: "The accuracy of the data is contested, while it is checked (Art. 18(1)(a)).",
  },
  unlawful: { says: "The processing is unlawful, and the person wants no erasure (Art. 18(1)(b))." },
  "needed-for-claims": { says: "Only the person still needs the data, for legal claims (Art. 18(1)(c))." },
  "objection-pending": { says: "The person has objected, while the grounds are weighed (Art. 18(1)(d))." },
} as const satisfies Vocabulary;
