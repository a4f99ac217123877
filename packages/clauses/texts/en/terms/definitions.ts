import type { TermLabels } from "../../../src/terms.js";

// Before “means”.
export const definedTerms = {
  "personal-data": "personal data",
  "data-subject": "data subject",
  "identifiable-person": "identifiable person",
  processing: "processing",
  profiling: "profiling",
  "filing-system": "filing system",
  controller: "controller",
  processor: "processor",
  recipient: "recipient",
  "third-party": "third party",
  consent: "consent",
  "personal-data-breach": "personal data breach",
  "supervisory-authority": "supervisory authority",
} as const satisfies TermLabels<"defined-term">;
