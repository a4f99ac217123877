import type { Policy } from "@policywright/schema";
import { eachOf } from "./each-of.js";
import { all, at, yesAt } from "./look.js";
import type { Look, Need } from "./need.js";

type Decision = NonNullable<NonNullable<Policy["automatedDecisions"]>["decisions"]>[string];

/** Decisions made by automated means alone. */
export const needsOfDecisions = {
  automatedDecisions: {
    says: "each decision made by automated means alone",
    look: at("automatedDecisions.decisions"),
  },
  decisionsMade: {
    says: "whether decisions are made by automated means alone",
    look: at("automatedDecisions.made"),
  },
  decisionLogic: { says: "the logic of each decision", look: decision((path) => at(`${path}.logic`)) },
  decisionConsequences: {
    says: "what each decision can mean for the person",
    look: decision((path) => at(`${path}.consequence`)),
  },
  decisionBasis: { says: "what allows each decision", look: decision((path) => at(`${path}.basis`)) },
  decisionReview: {
    says: "that a person reviews each decision, that people are heard and can contest it",
    look: decision(
      (path) => all(yesAt(`${path}.humanReview`), yesAt(`${path}.pointOfView`), yesAt(`${path}.contest`)),
      ({ basis }) => basis !== "law",
    ),
  },
  decisionSafeguards: {
    says: "that a person reviews each significant decision, that people are heard and can contest it",
    look: decision((path) =>
      all(yesAt(`${path}.humanReview`), yesAt(`${path}.pointOfView`), yesAt(`${path}.contest`)),
    ),
  },
  decisionCondition: {
    says: "the condition for special categories of each decision that uses them",
    look: decision(
      (path) => at(`${path}.specialCategoryCondition`),
      ({ specialCategoryCondition, data }, { dataCategories }) =>
        specialCategoryCondition !== undefined ||
        (data ?? []).some((id) => dataCategories?.[id]?.special !== undefined),
    ),
  },
} as const satisfies Readonly<Record<string, Need>>;

/** Looks for something in each decision that is not declared to be without significance. */
function decision(
  look: (path: string) => Look,
  where: (decision: Decision, policy: Policy) => boolean = () => true,
): Look {
  return eachOf(
    "automatedDecisions.decisions",
    ({ automatedDecisions }) => automatedDecisions?.decisions,
    look,
    (one, policy) => one.significant !== false && where(one, policy),
  );
}
