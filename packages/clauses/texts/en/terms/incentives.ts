import type { TermLabels } from "../../../src/terms.js";

// After “worked out from”.
export const valuationMethods = {
  "marginal-value": "the value to us of the data of one person more or less",
  "average-value": "the average value to us of the data of one person",
  "revenue-per-person": "our revenue or profit from the data of all members, divided by their number",
  "sale-revenue": "our revenue from the data",
  "collection-expenses": "what it costs us to collect, keep or sell the data",
  "offer-expenses": "what the programme costs us",
  profit: "our profit from the data",
} as const satisfies TermLabels<"valuation-method">;
