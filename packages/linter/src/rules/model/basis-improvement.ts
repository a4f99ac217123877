import { purposes } from "@policywright/schema";
import { activitiesOf } from "../../model/activities.js";
import { isTermWithin } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const basisImprovement: ModelRule = {
  id: "basis-improvement",
  title: "Improvement or statistics on a contract",
  summary: "Finds activities for improvement, development or statistics alone that rest on a contract.",
  topics: ["legal-basis.contract", "purpose.analytics"],
  severity: "warning",
  why: "A service can be provided without improving it and without measuring its use, so a contract does not make either necessary.",
  fix: "Rest it on `legitimate-interests` and name the interest, or on `consent`.",
  source: "Art. 6(1)(b) GDPR; EDPB Guidelines 2/2019, paras 48 to 50",

  *check(policy) {
    for (const { path, activity, purposes } of activitiesOf(policy)) {
      const [first] = purposes;
      if (activity.legalBasis !== "contract" || first === undefined || !purposes.every(isImprovement))
        continue;
      yield {
        path: `${path}.legalBasis`,
        message: `Unexpected \`contract\` for \`${first}\`, expected legitimate interests or consent`,
      };
    }
  },

  examples: [
    {
      title: "finds analytics that are said to perform a contract",
      policy: {
        dataCategories: { use: { term: "log-usage" } },
        activities: { statistics: { purposes: ["analytics"], data: ["use"], legalBasis: "contract" } },
      },
      finds: [
        {
          path: "activities.statistics.legalBasis",
          message: "Unexpected `contract` for `analytics`, expected legitimate interests or consent",
        },
      ],
    },
    {
      title: "lets legitimate interests pass",
      policy: {
        dataCategories: { use: { term: "log-usage" } },
        activities: {
          statistics: {
            purposes: ["analytics"],
            data: ["use"],
            legalBasis: "legitimate-interests",
            legitimateInterest: "improving our service",
          },
        },
      },
      finds: [],
    },
  ],
};

function isImprovement(term: string): boolean {
  return ["service-improvement", "service-development", "analytics", "research"].some((wider) =>
    isTermWithin(purposes, term, wider),
  );
}
