import type { TermLabels } from "../../../src/terms.js";

// After “our” and “this”.
export const documents = {
  "privacy-policy": "privacy policy",
  "cookie-policy": "cookie policy",
  "notice-at-collection": "notice at collection",
  "short-notice": "short privacy notice",
  "acceptable-use-policy": "acceptable use policy",
} as const satisfies TermLabels<"document">;

// After “we thank you for”.
export const thanksReasons = {
  visit: "your visit to our website",
  interest: "your interest in our company, products and services",
  custom: "your custom",
  trust: "your trust",
} as const satisfies TermLabels<"thanks-reason">;

// After “draw your attention to”.
export const emphases = {
  "vital-interests": "matters of vital interest to you, such as your sensitive personal data",
  "sensitive-data": "sensitive personal data",
  rights: "your rights",
  duties: "what you must do",
  limits: "limits of our liability",
} as const satisfies TermLabels<"emphasis">;
