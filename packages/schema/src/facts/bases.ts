import type { Policy } from "../model/policy.js";
import { anyOf } from "./any-of.js";
import type { Fact } from "./fact.js";

type Activity = NonNullable<Policy["activities"]>[string];
type Basis = NonNullable<Activity["legalBasis"]>;

/** Facts that follow from the legal bases of the activities: what rights attach to (GDPR Arts. 7, 20 and 21). */
export const factsOfBases = {
  usesConsent: resting("on consent", ["consent"]),
  usesContract: resting("on a contract", ["contract"]),
  usesPublicTask: resting("on a public task", ["public-task"]),
  usesLegitimateInterests: resting(
    "on legitimate interests",
    ["legitimate-interests", "recognised-legitimate-interests"],
    ({ legitimateInterest }) => legitimateInterest !== undefined,
  ),
} as const satisfies Readonly<Record<string, Fact>>;

/** The fact that an activity rests on one of some legal bases, or shows in another way that it does. */
function resting(
  words: string,
  bases: readonly Basis[],
  shows: (activity: Activity) => boolean = () => false,
) {
  return {
    says: `an activity rests ${words}`,
    denies: `no activity rests ${words}`,
    declaredAt: ["activities.*.legalBasis"],
    of: ({ activities }: Policy) =>
      anyOf(activities, (activity) => {
        if (activity.legalBasis !== undefined) return bases.includes(activity.legalBasis) || shows(activity);
        return shows(activity) || undefined;
      }),
  } as const satisfies Fact;
}
