import { activitiesOf } from "../../model/activities.js";
import { isBanned } from "../../model/special.js";
import type { ModelRule } from "../../model-rule.js";

export const specialCondition: ModelRule = {
  id: "special-condition",
  title: "Special categories without a condition",
  summary:
    "Finds special categories of data that are processed without a condition that lifts the ban on it.",
  topics: ["legal-basis", "data.categories"],
  severity: "error",
  why: "Processing special categories is prohibited unless one of the ten conditions of Art. 9(2) GDPR is met, and the legal basis does not replace it.",
  fix: "Declare `specialCategoryCondition`, or leave these data out.",
  source: "Art. 9(1) and (2) GDPR",

  *check(policy) {
    for (const { path, activity, special } of activitiesOf(policy)) {
      if (activity.legalBasis === "legitimate-interests" || activity.specialCategoryCondition !== undefined)
        continue;
      const banned = special.filter(isBanned);
      if (banned.length === 0) continue;
      yield {
        path: `${path}.specialCategoryCondition`,
        message: `Unexpected ${banned.map((one) => `\`${one}\``).join(", ")} without a condition, expected one of Art. 9(2) GDPR`,
      };
    }
  },

  examples: [
    {
      title: "finds health data on consent without a condition",
      policy: {
        dataCategories: { health: { label: "allergies", special: "health" } },
        activities: { meals: { purposes: ["service-provision"], data: ["health"], legalBasis: "consent" } },
      },
      finds: [
        {
          path: "activities.meals.specialCategoryCondition",
          message: "Unexpected `health` without a condition, expected one of Art. 9(2) GDPR",
        },
      ],
    },
    {
      title: "lets explicit consent pass",
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
