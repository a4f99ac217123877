import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const basisTargetedAdvertising: ModelRule = {
  id: "basis-targeted-advertising",
  title: "Targeted advertising without consent",
  summary: "Finds targeted advertising that rests on legitimate interests.",
  topics: ["legal-basis.legitimate-interests", "purpose.advertising"],
  severity: "warning",
  why: "People do not expect that their conduct is followed to target advertisements; the Court of Justice did not let a legitimate interest of the platform carry it without consent.",
  fix: "Rest it on `consent`.",
  source: "Art. 6(1)(f) GDPR; Case C-252/21 (Meta Platforms), para 117",

  *check(policy) {
    for (const { path, activity, purposes } of activitiesOf(policy)) {
      if (activity.legalBasis !== "legitimate-interests" || !purposes.includes("targeted-advertising"))
        continue;
      yield {
        path: `${path}.legalBasis`,
        message: "Unexpected `legitimate-interests` for `targeted-advertising`, expected consent",
      };
    }
  },

  examples: [
    {
      title: "finds targeting on legitimate interests",
      policy: {
        dataCategories: { use: { term: "log-usage" } },
        activities: {
          adverts: {
            purposes: ["targeted-advertising"],
            data: ["use"],
            legalBasis: "legitimate-interests",
            legitimateInterest: "paying for our service",
          },
        },
      },
      finds: [
        {
          path: "activities.adverts.legalBasis",
          message: "Unexpected `legitimate-interests` for `targeted-advertising`, expected consent",
        },
      ],
    },
    {
      title: "lets consent pass",
      policy: {
        dataCategories: { use: { term: "log-usage" } },
        activities: { adverts: { purposes: ["targeted-advertising"], data: ["use"], legalBasis: "consent" } },
      },
      finds: [],
    },
  ],
};
