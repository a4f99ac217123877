import type { Vocabulary } from "./vocabulary.js";

/** Ways to work out what people's data are worth to a business (11 CCR § 7081(a)). */
export const valuationMethods = {
  "marginal-value": { says: "Value of the data of one person more or less ((a)(1))." },
  "average-value": { says: "Average value of the data of all people, or of a group ((a)(2))." },
  "revenue-per-person": { says: "Revenue or profit from the data of a group, per person ((a)(3))." },
  "sale-revenue": { says: "Revenue from selling, collecting or keeping the data ((a)(4))." },
  "collection-expenses": { says: "Expenses of selling, collecting or keeping the data ((a)(5))." },
  "offer-expenses": { says: "Expenses of what is offered for the data ((a)(6))." },
  profit: { says: "Profit from selling, collecting or keeping the data ((a)(7))." },
} as const satisfies Vocabulary;
