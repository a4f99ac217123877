import type { Vocabulary } from "./vocabulary.js";

/** What a document sets in bold type. */
export const emphases = {
  "vital-interests": { says: "What touches the vital interests of people, such as their sensitive data." },
  "sensitive-data": { says: "Sensitive data." },
  rights: { says: "Rights of the people." },
  duties: { says: "What people must do." },
  limits: { says: "Limits of what the organisation is liable for." },
} as const satisfies Vocabulary;
