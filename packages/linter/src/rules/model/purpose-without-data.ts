import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const purposeWithoutData: ModelRule = {
  id: "purpose-without-data",
  title: "Purposes without data",
  summary: "Finds purposes that are not tied to any data.",
  topics: ["data.purposes"],
  severity: "warning",
  why: "A list of purposes beside a list of data does not tell people which of their data serve which purpose, nor on which basis.",
  fix: "Declare an activity for each purpose, with its data and its legal basis.",
  source: "Art. 13(1)(c) GDPR; WP260 rev.01, para 10 and Annex",

  *check(policy) {
    const tied = new Set(activitiesOf(policy).flatMap(({ activity }) => activity.purposes.map(String)));
    const free = (policy.collection?.purposes ?? []).filter((purpose) => !tied.has(purpose));
    if (free.length === 0) return;
    yield {
      path: "collection.purposes",
      message: `Unexpected ${free.length === 1 ? "purpose" : "purposes"} ${free.map((one) => `\`${one}\``).join(", ")} without data, expected an activity for each`,
    };
  },

  examples: [
    {
      title: "finds a list of purposes that stands alone",
      policy: { collection: { purposes: ["analytics", "surveys"] } },
      finds: [
        {
          path: "collection.purposes",
          message: "Unexpected purposes `analytics`, `surveys` without data, expected an activity for each",
        },
      ],
    },
    {
      title: "lets purposes of activities pass",
      policy: {
        dataCategories: { use: { term: "log-usage" } },
        activities: { statistics: { purposes: ["analytics"], data: ["use"] } },
        collection: { purposes: ["analytics"] },
      },
      finds: [],
    },
  ],
};
