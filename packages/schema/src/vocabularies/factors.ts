import type { Vocabulary } from "./vocabulary.js";

/** What decides which data are collected, or which purposes apply. */
export const factors = {
  interaction: { says: "How a person deals with the controller." },
  "service-use": { says: "How a person uses the services." },
  choices: { says: "What a person chooses." },
  features: { says: "Products and features that a person uses." },
  settings: { says: "Settings of the account, the device or the browser." },
  "services-used": { says: "Which of several services a person uses." },
  relationship: { says: "What a person is to the controller: customer, applicant, supplier." },
  location: { says: "Where a person is." },
  law: { says: "Law that applies to the person." },
} as const satisfies Vocabulary;
