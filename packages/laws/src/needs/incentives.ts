import { all, at, each } from "./look.js";
import type { Need } from "./need.js";

const of = (...facts: readonly [string, ...string[]]) =>
  each("incentives", (path) => {
    const [first, ...others] = facts;
    return all(at(`${path}.${first}`), ...others.map((fact) => at(`${path}.${fact}`)));
  });

/** What models declare of what people get for their data. */
export const needsOfIncentives = {
  incentiveOffers: { says: "what people get for their data", look: of("offers") },
  incentiveTerms: { says: "the terms, and the data, of each incentive", look: of("terms", "data") },
  incentiveOptIn: { says: "how people join each programme", look: of("optIn") },
  incentiveWithdrawal: { says: "how people leave each programme", look: of("withdrawal", "anyTime") },
  incentiveValue: { says: "what the data of each incentive are worth", look: of("value") },
  incentiveValuation: { says: "how that value was worked out", look: of("valuation") },
  loyalty: {
    says: "which data of each programme are collected and sold, who receives them, and what deletion does",
    look: of("data", "sold", "recipients", "deletionEnds"),
  },
} as const satisfies Readonly<Record<string, Need>>;
