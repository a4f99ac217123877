import type { TermLabels } from "../../../src/terms.js";

// After “our” and “this”.
export const documents = {
  "privacy-policy": "privacy policy",
  "cookie-policy": "cookie policy",
  "notice-at-collection": "notice at collection",
  "short-notice": "short privacy notice",
  "acceptable-use-policy": "acceptable use policy",
} as const satisfies TermLabels<"document">;
