import type { Fact } from "./facts.js";
import type { Policy } from "./model/policy.js";

type Activity = NonNullable<Policy["activities"]>[string];

/** Facts that follow from the legal bases of the activities: what rights attach to (GDPR Arts. 7, 20 and 21). */
export const factsOfBases = {
  usesConsent: {
    says: "an activity rests on consent",
    of: (policy) => anyActivity(policy, ({ legalBasis }) => legalBasis === "consent"),
  },
  usesContract: {
    says: "an activity rests on a contract",
    of: (policy) => anyActivity(policy, ({ legalBasis }) => legalBasis === "contract"),
  },
  usesPublicTask: {
    says: "an activity rests on a public task",
    of: (policy) => anyActivity(policy, ({ legalBasis }) => legalBasis === "public-task"),
  },
  usesLegitimateInterests: {
    says: "an activity rests on legitimate interests",
    of: (policy) =>
      anyActivity(
        policy,
        ({ legalBasis, legitimateInterest }) =>
          legalBasis === "legitimate-interests" ||
          legalBasis === "recognised-legitimate-interests" ||
          legitimateInterest !== undefined,
      ),
  },
} as const satisfies Readonly<Record<string, Fact>>;

/** Whether an activity is such; all are read, so that what is read does not depend on their order. */
function anyActivity({ activities }: Policy, is: (activity: Activity) => boolean): boolean {
  return Object.values(activities ?? {}).filter(is).length > 0;
}
