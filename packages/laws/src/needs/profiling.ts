import { eachOf } from "./each-of.js";
import { all, at, either } from "./look.js";
import type { Look, Need } from "./need.js";

/** What models declare of profiling for decisions on people. */
export const needsOfProfiling = {
  profilingDecisions: {
    says: "what each decision is about, its data and logic, the part that people play, and tests for fairness",
    look: either(
      eachOf("automatedDecisions.decisions", (policy) => policy.automatedDecisions?.decisions, particulars),
      eachOf("automatedDecisions.assisted", (policy) => policy.automatedDecisions?.assisted, particulars),
    ),
  },
} as const satisfies Readonly<Record<string, Need>>;

function particulars(path: string): Look {
  return all(
    at(`${path}.about`),
    at(`${path}.logic`),
    at(`${path}.data`),
    at(`${path}.humanReview`),
    at(`${path}.fairnessTested`),
  );
}
