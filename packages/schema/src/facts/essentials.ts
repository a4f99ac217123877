import type { Policy } from "../model/policy.js";
import { anyOf } from "./any-of.js";
import type { Fact } from "./fact.js";

type Decision = NonNullable<NonNullable<Policy["automatedDecisions"]>["decisions"]>[string];

const decidesOnEssentials = {
  says: "programs alone decide on finance, housing, education, work or health care",
  denies: "no program alone decides on finance, housing, education, work or health care",
  declaredAt: ["automatedDecisions.made", "automatedDecisions.decisions.*.area"],
  of: (policy) => someDecision(policy, isEssential),
} as const satisfies Fact;

/** Facts of profiling, and of decisions made by automated means. */
export const factsOfEssentialDecisions = {
  profilesSignificantly: {
    says: "people are profiled for decisions with significant effects",
    denies: "people are declared as not profiled for decisions with significant effects",
    declaredAt: ["automatedDecisions.profiling"],
    of: ({ automatedDecisions }) => automatedDecisions?.profiling,
  },
  decidesOnEssentials,
  decidesWithoutAppeal: {
    says: "programs alone decide on such matters, and no person reviews it on request",
    denies: "no program alone decides on such matters without a person who reviews it on request",
    declaredAt: ["automatedDecisions.made", "automatedDecisions.decisions.*.humanReview"],
    of: (policy) =>
      someDecision(policy, (decision) => {
        const essential = isEssential(decision);
        if (essential === false || decision.humanReview === true) return false;
        return decision.humanReview === false ? essential : undefined;
      }),
  },
} as const satisfies Readonly<Record<string, Fact>>;

function someDecision(
  { automatedDecisions }: Policy,
  is: (decision: Decision) => boolean | undefined,
): boolean | undefined {
  const { made, decisions } = automatedDecisions ?? {};
  const listed = anyOf(decisions, is);
  return Object.keys(decisions ?? {}).length === 0 && made === false ? false : listed;
}

function isEssential({ area }: Decision): boolean | undefined {
  return area && area !== "other";
}
