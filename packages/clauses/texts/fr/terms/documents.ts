import type { TermLabels } from "../../../src/terms.js";

// After « notre » and « cette »: all feminine.
export const documents = {
  "privacy-policy": "politique de confidentialité",
  "cookie-policy": "politique relative aux cookies",
  "notice-at-collection": "notice d’information lors de la collecte",
  "short-notice": "notice de confidentialité abrégée",
  "acceptable-use-policy": "politique d’utilisation acceptable",
} as const satisfies TermLabels<"document">;

// After « nous vous remercions de », `{de reasons}`.
export const thanksReasons = {
  visit: "votre visite sur notre site web",
  interest: "votre intérêt pour notre société, nos produits et nos services",
  custom: "votre fidélité",
  trust: "votre confiance",
} as const satisfies TermLabels<"thanks-reason">;

// With article: after « attirer votre attention sur ».
export const emphases = {
  "vital-interests":
    "les points qui touchent à vos intérêts essentiels, comme vos données à caractère personnel sensibles",
  "sensitive-data": "les données à caractère personnel sensibles",
  rights: "vos droits",
  duties: "ce que vous devez faire",
  limits: "les limites de notre responsabilité",
} as const satisfies TermLabels<"emphasis">;
