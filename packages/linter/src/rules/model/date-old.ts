import { holds, type ModelRule } from "../../model-rule.js";

export const dateOld: ModelRule = {
  id: "date-old",
  title: "Policy older than 12 months in California",
  summary:
    "Finds privacy policies that were last updated more than 12 months ago where Californian law demands a yearly update.",
  topics: ["update-statement", "california"],
  severity: "error",
  why: "A business must update what its policy says at least once every 12 months.",
  fix: "Review the policy, and declare the day in `updated`.",
  source: "Cal. Civ. Code § 1798.130(a)(5)",

  *check({ documents }, context) {
    const updated = documents["privacy-policy"]?.updated ?? documents["privacy-policy"]?.effective;
    if (updated === undefined || !holds(context, "ccpa")) return;
    const [year = "", ...rest] = context.today.split("-");
    const before = [Number(year) - 1, ...rest].join("-");
    if (updated.slice(0, 10) < before)
      yield {
        path: "documents.privacy-policy.updated",
        message: `Unexpected last update on ${updated.slice(0, 10)}, expected one on or after ${before}`,
      };
  },

  examples: [
    {
      title: "finds a policy of two years ago",
      policy: { documents: { "privacy-policy": { updated: "2024-06-01" } } },
      laws: ["ccpa"],
      finds: [
        {
          path: "documents.privacy-policy.updated",
          message: "Unexpected last update on 2024-06-01, expected one on or after 2025-06-30",
        },
      ],
    },
    {
      title: "lets a policy of this year pass",
      policy: { documents: { "privacy-policy": { updated: "2026-01-01" } } },
      laws: ["ccpa"],
      finds: [],
    },
  ],
};
