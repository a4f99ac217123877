import type { Policy } from "@policywright/schema";
import { list, phrase, phrasesOf, term, words } from "../make-value.js";
import { dataNames } from "../name-value.js";
import { defineSection, entries } from "../section.js";

type Decision = NonNullable<NonNullable<Policy["automatedDecisions"]>["decisions"]>[string];

/** Decisions made by automated means, alone or with people. */
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
    each: (policy) =>
      entries(policy.automatedDecisions?.decisions, (decision) => particulars(decision, policy)),
  },
  "automated-assisted": {
    topics: ["rights.automated-decisions"],
    says: ({ automatedDecisions }) => Object.keys(automatedDecisions?.assisted ?? {}).length > 0,
  },
  "automated-assisted-decision": {
    topics: ["rights.automated-decisions"],
    each: (policy) =>
      entries(policy.automatedDecisions?.assisted, (decision) => particulars(decision, policy)),
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

function particulars(decision: Decision, policy: Policy) {
  const { about, logic, data, significant, basis, specialCategoryCondition, consequence } = decision;
  return {
    about: words(about),
    logic: words(logic),
    data: data && dataNames(data, policy),
    effects: significant ? phrase("affects-significantly") : undefined,
    basis: basis === undefined ? undefined : phrase(`decision-${basis}`),
    special:
      specialCategoryCondition === undefined
        ? undefined
        : term("special-category-condition", specialCategoryCondition),
    consequence: words(consequence),
    options: list(optionsOf(decision), "or"),
    tests: decision.fairnessTested ? phrase("fairness-and-accuracy") : undefined,
  };
}

/** What people can do about a decision. */
function optionsOf(decision: Decision) {
  return phrasesOf([
    [decision.humanReview, "human-review"],
    [decision.pointOfView, "point-of-view"],
    [decision.contest, "contest"],
    [decision.explanation, "explanation"],
    [decision.correction, "correction"],
  ]);
}
