import { activitiesOf } from "../../model/activities.js";
import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const denialTargeting: ModelRule = {
  id: "denial-targeting",
  title: "“No targeted advertising” beside it",
  summary:
    "Finds the denial of targeted advertising beside activities, cookies or sharing that are nothing else.",
  topics: ["purpose.advertising"],
  severity: "error",
  why: "The denial is false, and a false statement in a policy is a deceptive practice.",
  fix: "Declare `sale.targetedAdvertising: true` and offer the opt-out, or remove the targeting.",
  source: "Va. Code §§ 59.1-577(A)(5), 59.1-578(D); 15 U.S.C. § 45(a)",

  *check(policy) {
    const { sale, cookies } = policy;
    if (sale?.targetedAdvertising !== false) return;
    const targeting = [
      ...(sale.shares === true ? ["`sale.shares`"] : []),
      ...activitiesOf(policy)
        .filter(({ purposes }) => purposes.includes("targeted-advertising"))
        .map(({ path }) => `\`${path}\``),
      ...Object.entries(cookies?.items ?? {})
        .filter(([, item]) => item.purposes.some(isTargeting))
        .map(([id]) => `\`cookies.items.${id}\``),
      ...(cookies?.purposes?.some(isTargeting) ? ["`cookies.purposes`"] : []),
    ];
    if (targeting.length === 0) return;
    yield {
      path: "sale.targetedAdvertising",
      message: `Unexpected denial of targeted advertising beside ${listOf(targeting)}, expected none`,
    };
  },

  examples: [
    {
      title: "finds cookies for advertising by interests",
      policy: { sale: { targetedAdvertising: false }, cookies: { purposes: ["interest-advertising"] } },
      finds: [
        {
          path: "sale.targetedAdvertising",
          message: "Unexpected denial of targeted advertising beside `cookies.purposes`, expected none",
        },
      ],
    },
    {
      title: "lets analytics pass",
      policy: { sale: { targetedAdvertising: false }, cookies: { purposes: ["analytics"] } },
      finds: [],
    },
  ],
};

function isTargeting(purpose: unknown): boolean {
  return purpose === "interest-advertising" || purpose === "tailored-advertising";
}
