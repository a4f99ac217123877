import type { Vocabulary } from "./vocabulary.js";

/** Teams of a controller that answer people. */
export const teams = {
  support: { says: "Team that helps customers." },
  privacy: { says: "Team that cares for data protection." },
  legal: { says: "Lawyers of the organisation." },
  security: { says: "Team that keeps systems safe." },
  sales: { says: "Team that sells." },
} as const satisfies Vocabulary;
