import type { Policy } from "../model/policy.js";
import { anyKnown, anyOf } from "./any-of.js";
import type { Fact } from "./fact.js";

type Decision = NonNullable<NonNullable<Policy["automatedDecisions"]>["decisions"]>[string];

/** Facts on decisions made by automated means alone (GDPR Art. 22, UK GDPR Arts. 22A to 22C). */
export const factsOfDecisions = {
  makesAutomatedDecisions: {
    says: "significant decisions are made by automated means alone",
    denies: "no significant decisions are made by automated means alone",
    declaredAt: ["automatedDecisions.made", "automatedDecisions.decisions.*.significant"],
    of: ({ automatedDecisions }) => {
      if (automatedDecisions?.made === false) return false;
      return anyOf(automatedDecisions?.decisions, ({ significant }) => significant);
    },
  },
  makesNoAutomatedDecisions: {
    says: "no decisions are made by automated means alone",
    denies: "decisions are made by automated means alone",
    declaredAt: ["automatedDecisions.made"],
    of: ({ automatedDecisions: { made, decisions } = {} }) => {
      if (made === true || Object.keys(decisions ?? {}).length > 0) return false;
      return made === false ? true : undefined;
    },
  },
  decidesOnContractOrConsent: deciding(
    "on a contract or on explicit consent",
    ({ basis }) => basis && basis !== "law",
  ),
  decidesOnSpecialCategories: deciding("with special categories of data", (decision, { dataCategories }) => {
    if (decision.specialCategoryCondition !== undefined) return true;
    return decision.data?.some((id) => dataCategories?.[id]?.special !== undefined);
  }),
} as const satisfies Readonly<Record<string, Fact>>;

/** The fact that a significant decision is of some kind. */
function deciding(words: string, is: (decision: Decision, policy: Policy) => boolean | undefined) {
  return {
    says: `significant decisions are made by automated means alone, ${words}`,
    denies: `no significant decision is made by automated means alone ${words}`,
    declaredAt: ["automatedDecisions.made", "automatedDecisions.decisions"],
    of: (policy: Policy) => {
      const { made, decisions } = policy.automatedDecisions ?? {};
      if (made === false) return false;
      return anyKnown(
        Object.values(decisions ?? {}).map((decision) => both(decision.significant, is(decision, policy))),
      );
    },
  } as const satisfies Fact;
}

/** Whether two things hold at once; one that is denied is enough for no. */
function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one && other;
}
