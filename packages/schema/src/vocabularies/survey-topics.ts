import type { Vocabulary } from "./vocabulary.js";

/** What surveys ask about. */
export const surveyTopics = {
  experience: { says: "What it was like." },
  satisfaction: { says: "How satisfied the person is." },
  suggestions: { says: "What could be better." },
  needs: { says: "What the person wants." },
  "service-use": { says: "How the person uses the products and services." },
} as const satisfies Vocabulary;
