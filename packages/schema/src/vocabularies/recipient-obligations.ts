import type { Vocabulary } from "./vocabulary.js";

/** What recipients are bound to (GDPR Art. 28(3) for processors, and what contracts usually ask of others). */
export const recipientObligations = {
  instructions: { says: "Processing only on documented instructions (Art. 28(3)(a))." },
  confidentiality: {
    says: "Keeping the data confidential (Art. 28(3)(b)).",
    dpv: "dpv:ConfidentialityAgreement",
  },
  security: { says: "Protecting the data by measures (Art. 28(3)(c))." },
  "sub-processors": { says: "Engaging others only with permission (Art. 28(3)(d))." },
  deletion: { says: "Deleting or returning the data at the end (Art. 28(3)(g))." },
  breaches: { says: "Telling the controller of a breach (Art. 33(2))." },
  law: { says: "Keeping the law on data protection." },
  "our-requirements": { says: "Meeting what the controller asks for the protection of data." },
  "same-protection": { says: "Protecting the data as much as the controller's policy does." },
  "task-only": { says: "Using the data for nothing but the task." },
  "no-disclosure": { says: "Passing the data on to nobody." },
} as const satisfies Vocabulary;
