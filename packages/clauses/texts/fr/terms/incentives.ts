import type { TermLabels } from "../../../src/terms.js";

// With article: after « à partir de », `{de valuation}`.
export const valuationMethods = {
  "marginal-value": "la valeur que représentent pour nous les données d’une personne de plus ou de moins",
  "average-value": "la valeur moyenne que représentent pour nous les données d’une personne",
  "revenue-per-person":
    "notre chiffre d’affaires ou notre bénéfice tiré des données de tous les membres, divisé par leur nombre",
  "sale-revenue": "notre chiffre d’affaires tiré des données",
  "collection-expenses": "ce que nous coûte la collecte, la conservation ou la vente des données",
  "offer-expenses": "ce que nous coûte le programme",
  profit: "notre bénéfice tiré des données",
} as const satisfies TermLabels<"valuation-method">;
