import { activitiesOf } from "../../model/activities.js";
import { isBanned } from "../../model/special.js";
import type { ModelRule } from "../../model-rule.js";

export const basisSpecialInterests: ModelRule = {
  id: "basis-special-interests",
  title: "Legitimate interests for special categories",
  summary:
    "Finds special categories of data that are processed on legitimate interests without a condition that a private interest can meet.",
  topics: ["legal-basis.legitimate-interests", "data.categories"],
  severity: "error",
  why: "Special categories may not be processed at all unless a condition of Art. 9(2) GDPR lifts the ban, and a legitimate interest is none of them.",
  fix: "Choose a condition that is met, such as explicit consent with consent as the legal basis, or stop the processing.",
  source: "Art. 6(1)(f), Art. 9(1) and (2) GDPR",

  *check(policy) {
    for (const { path, activity, special } of activitiesOf(policy)) {
      if (activity.legalBasis !== "legitimate-interests" || !special.some(isBanned)) continue;
      const condition = activity.specialCategoryCondition;
      if (condition !== undefined && compatible.includes(condition)) continue;
      yield {
        path: `${path}.legalBasis`,
        message: `Unexpected \`legitimate-interests\` for ${special
          .filter(isBanned)
          .map((one) => `\`${one}\``)
          .join(", ")}, expected a basis that goes with a condition of Art. 9(2) GDPR`,
      };
    }
  },

  examples: [
    {
      title: "finds health data on legitimate interests",
      policy: {
        dataCategories: { health: { label: "allergies", special: "health" } },
        activities: {
          meals: {
            purposes: ["service-provision"],
            data: ["health"],
            legalBasis: "legitimate-interests",
            legitimateInterest: "serving meals",
          },
        },
      },
      finds: [
        {
          path: "activities.meals.legalBasis",
          message:
            "Unexpected `legitimate-interests` for `health`, expected a basis that goes with a condition of Art. 9(2) GDPR",
        },
      ],
    },
    {
      title: "lets data pass that the person made public",
      policy: {
        dataCategories: { views: { label: "published views", special: "political-opinions" } },
        activities: {
          research: {
            purposes: ["research"],
            data: ["views"],
            legalBasis: "legitimate-interests",
            specialCategoryCondition: "made-public",
          },
        },
      },
      finds: [],
    },
  ],
};

/** Conditions that can be met while the legal basis is a legitimate interest. */
const compatible: readonly string[] = ["not-for-profit-body", "made-public", "legal-claims"];
