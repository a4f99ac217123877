import type { Vocabulary } from "./vocabulary.js";

/** Ways in which data are collected. */
export const collectionWays = {
  written: { says: "What people write in chats, emails and the like." },
  automatic: { says: "Automated technical means, such as cookies." },
  "third-parties": { says: "Third parties that provide data." },
  visits: { says: "Visits to websites." },
  services: { says: "Services and software of the controller." },
} as const satisfies Vocabulary;
