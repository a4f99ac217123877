import type { Vocabulary } from "./vocabulary.js";

/** Occasions on which data come from somebody else than the person. */
export const indirectOccasions = {
  "employer-contract": { says: "Performing a contract with the employer of a person who uses the services." },
  "business-contact": { says: "Dealing with a person who is a customer's or supplier's contact." },
  recommendation: { says: "Somebody recommends the person." },
} as const satisfies Vocabulary;
