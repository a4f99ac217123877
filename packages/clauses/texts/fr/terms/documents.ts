import type { TermLabels } from "../../../src/terms.js";

// After « notre » and « cette »: all feminine.
export const documents = {
  "privacy-policy": "politique de confidentialité",
  "cookie-policy": "politique relative aux cookies",
  "notice-at-collection": "notice d’information lors de la collecte",
  "short-notice": "notice de confidentialité abrégée",
  "acceptable-use-policy": "politique d’utilisation acceptable",
} as const satisfies TermLabels<"document">;
