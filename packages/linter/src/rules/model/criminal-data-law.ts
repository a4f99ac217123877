import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const criminalDataLaw: ModelRule = {
  id: "criminal-data-law",
  title: "Data on offences without a law",
  summary: "Finds data on criminal convictions that are processed without naming the law that allows it.",
  topics: ["legal-basis", "data.categories"],
  severity: "error",
  why: "Outside the control of official authority, data on convictions and offences may be processed only where a law authorises it.",
  fix: "Name the law in `law`, or leave these data out.",
  source: "Art. 10 GDPR",

  *check(policy) {
    for (const { path, activity, special } of activitiesOf(policy)) {
      if (!special.includes("criminal-convictions") || activity.law !== undefined) continue;
      yield {
        path: `${path}.law`,
        message: "Unexpected data on criminal convictions without a law, expected the law that authorises it",
      };
    }
  },

  examples: [
    {
      title: "finds convictions without a law",
      policy: {
        dataCategories: { record: { label: "criminal records", special: "criminal-convictions" } },
        activities: {
          hiring: { purposes: ["recruitment"], data: ["record"], legalBasis: "legal-obligation" },
        },
      },
      finds: [
        {
          path: "activities.hiring.law",
          message:
            "Unexpected data on criminal convictions without a law, expected the law that authorises it",
        },
      ],
    },
    {
      title: "lets a named law pass",
      policy: {
        dataCategories: { record: { label: "criminal records", special: "criminal-convictions" } },
        activities: {
          hiring: {
            purposes: ["recruitment"],
            data: ["record"],
            legalBasis: "legal-obligation",
            law: "the Child Care Act",
          },
        },
      },
      finds: [],
    },
  ],
};
