import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const specialConditionIdle: ModelRule = {
  id: "special-condition-idle",
  title: "Condition for special categories that are not there",
  summary: "Finds a condition for special categories on an activity that has none among its data.",
  topics: ["data.categories"],
  severity: "warning",
  why: "Either the category of data is not marked as special, and its protection is missing, or the policy claims a condition that it does not need.",
  fix: "Mark the category of data with `special`, or remove the condition.",
  source: "Art. 9(2) GDPR",

  *check(policy) {
    for (const { path, activity, special } of activitiesOf(policy)) {
      if (activity.specialCategoryCondition === undefined || special.length > 0) continue;
      yield {
        path: `${path}.specialCategoryCondition`,
        message: `Unexpected \`${activity.specialCategoryCondition}\`, expected a special category among ${activity.data.map((one) => `\`${one}\``).join(", ")}`,
      };
    }
  },

  examples: [
    {
      title: "finds explicit consent for addresses",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: {
            purposes: ["mailings"],
            data: ["contact"],
            legalBasis: "consent",
            specialCategoryCondition: "explicit-consent",
          },
        },
      },
      finds: [
        {
          path: "activities.news.specialCategoryCondition",
          message: "Unexpected `explicit-consent`, expected a special category among `contact`",
        },
      ],
    },
    {
      title: "lets health data pass",
      policy: {
        dataCategories: { health: { label: "allergies", special: "health" } },
        activities: {
          meals: {
            purposes: ["service-provision"],
            data: ["health"],
            legalBasis: "consent",
            specialCategoryCondition: "explicit-consent",
          },
        },
      },
      finds: [],
    },
  ],
};
