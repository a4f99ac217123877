import type { Vocabulary } from "./vocabulary.js";

/** When processing may go on despite an objection, in the order of GDPR Art. 21(1); never for direct marketing. */
export const objectionExceptions = {
  "compelling-grounds": {
    says: "Compelling legitimate grounds override the person's interests (Art. 21(1)).",
  },
  "legal-claims": { says: "Establishing, exercising or defending legal claims (Art. 21(1))." },
} as const satisfies Vocabulary;
