import { phrase, words } from "../make-value.js";
import { defineSection, entries } from "../section.js";

/** Decisions made by automated means alone. */
export const automated = defineSection("automated", {
  "automated-denied": {
    topics: ["rights.automated-decisions"],
    says: ({ automatedDecisions }) => automatedDecisions?.made === false,
  },
  "automated-made": {
    topics: ["rights.automated-decisions"],
    says: ({ automatedDecisions }) => {
      const made = automatedDecisions?.made;
      const listed = Object.keys(automatedDecisions?.decisions ?? {}).length > 0;
      return (made || listed) && { matters: listed ? phrase("concern") : undefined };
    },
  },
  "automated-decision": {
    topics: ["rights.automated-decisions"],
    each: ({ automatedDecisions }) =>
      entries(
        automatedDecisions?.decisions,
        ({ about, logic, consequence, humanReview, fairnessTested }) => ({
          about: words(about),
          logic: words(logic),
          consequence: words(consequence),
          review: humanReview ? phrase("identity-reviewed") : undefined,
          tests: fairnessTested ? phrase("fairness-and-accuracy") : undefined,
        }),
      ),
  },
  "profiling-denied": {
    topics: ["rights.automated-decisions"],
    says: ({ automatedDecisions }) => automatedDecisions?.profiling === false,
  },
  "profiling-declared": {
    topics: ["rights.automated-decisions"],
    says: ({ automatedDecisions }) => automatedDecisions?.profiling === true,
  },
  "training-denied": {
    topics: ["model-training"],
    says: ({ automatedDecisions }) => automatedDecisions?.modelTraining === false,
  },
  "training-declared": {
    topics: ["model-training"],
    says: ({ automatedDecisions }) => automatedDecisions?.modelTraining === true,
  },
});
