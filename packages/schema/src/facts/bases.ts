import type { Policy } from "../model/policy.js";
import { anyKnown, anyOf } from "./any-of.js";
import type { Fact } from "./fact.js";
import { factsOfMarketing } from "./marketing.js";

type Activity = NonNullable<Policy["activities"]>[string];
type Basis = NonNullable<Activity["legalBasis"]>;

const objectionable = resting(
  "on legitimate interests or a public task",
  ["public-task", "legitimate-interests", "recognised-legitimate-interests"],
  ({ legitimateInterest }) => legitimateInterest !== undefined,
);

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
  usesRecognisedInterests: resting("on a recognised legitimate interest", [
    "recognised-legitimate-interests",
  ]),
  allowsObjection: {
    says: "an activity rests on legitimate interests or a public task, or serves direct marketing",
    denies: "no activity rests on legitimate interests or a public task, or serves direct marketing",
    declaredAt: ["activities.*.legalBasis", "marketing.sent"],
    of: (policy) => anyKnown([objectionable.of(policy), factsOfMarketing.marketsDirectly.of(policy)]),
  },
  allowsObjectionForReasons: objectionable,
  allowsPortability: resting("on consent or a contract", ["consent", "contract"]),
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
        const shown = shows(activity); // Read in any case: what is read must not depend on what else is declared.
        if (activity.legalBasis === undefined) return shown || undefined;
        return bases.includes(activity.legalBasis) || shown;
      }),
  } as const satisfies Fact;
}
