import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const basisPublicAuthority: ModelRule = {
  id: "basis-public-authority",
  title: "Public authority on legitimate interests",
  summary: "Finds a public authority that relies on legitimate interests.",
  topics: ["legal-basis.legitimate-interests"],
  severity: "error",
  why: "Authorities cannot rely on legitimate interests in performing their tasks; the legislator has to give them a basis.",
  fix: "Rest the activity on `public-task` or `legal-obligation` and name the law, or show that it is not among the authority’s tasks.",
  source: "Art. 6(1), last subparagraph, GDPR",

  *check(policy) {
    if (policy.controller.publicAuthority !== true) return;
    for (const { path, activity } of activitiesOf(policy)) {
      if (activity.legalBasis !== "legitimate-interests") continue;
      yield {
        path: `${path}.legalBasis`,
        message: "Unexpected `legitimate-interests` of a public authority, expected a basis in law",
      };
    }
  },

  examples: [
    {
      title: "finds a city that relies on its interests",
      policy: {
        controller: { name: "City of Example", publicAuthority: true },
        dataCategories: { contact: { term: "contact" } },
        activities: {
          enquiries: {
            purposes: ["requests"],
            data: ["contact"],
            legalBasis: "legitimate-interests",
            legitimateInterest: "answering enquiries",
          },
        },
      },
      finds: [
        {
          path: "activities.enquiries.legalBasis",
          message: "Unexpected `legitimate-interests` of a public authority, expected a basis in law",
        },
      ],
    },
    {
      title: "lets a public task pass",
      policy: {
        controller: { name: "City of Example", publicAuthority: true },
        dataCategories: { contact: { term: "contact" } },
        activities: {
          enquiries: {
            purposes: ["requests"],
            data: ["contact"],
            legalBasis: "public-task",
            law: "the Municipal Code",
          },
        },
      },
      finds: [],
    },
  ],
};
