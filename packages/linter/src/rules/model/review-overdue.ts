import { isLonger, periodText } from "../../model/periods.js";
import type { ModelRule } from "../../model-rule.js";

export const reviewOverdue: ModelRule = {
  id: "review-overdue",
  title: "Review that is overdue",
  summary: "Finds documents that were not updated within the time in which the model promises reviews.",
  topics: ["policy-change", "update-statement"],
  severity: "warning",
  why: "The policy itself says how often it is brought up to date.",
  fix: "Review the document, and declare the day in `updated`; or correct `changes.reviewedEvery`.",
  source: "Art. 5(1)(a), Art. 24(1) GDPR",

  *check({ documents, changes }, { today }) {
    const every = changes?.reviewedEvery;
    if (every === undefined) return;
    for (const [kind, document] of Object.entries(documents)) {
      const updated = document?.updated?.slice(0, 10);
      if (
        updated === undefined ||
        updated > today ||
        !isLonger({ amount: Math.max(1, daysBetween(updated, today)), unit: "day" }, every)
      )
        continue;
      yield {
        path: `documents.${kind}.updated`,
        message: `Unexpected last update on ${updated}, expected one within ${periodText(every)}, as \`changes.reviewedEvery\` says`,
      };
    }
  },

  examples: [
    {
      title: "finds a review that was forgotten",
      policy: {
        changes: { reviewedEvery: { amount: 6, unit: "month" } },
        documents: { "privacy-policy": { updated: "2025-06-01" } },
      },
      finds: [
        {
          path: "documents.privacy-policy.updated",
          message:
            "Unexpected last update on 2025-06-01, expected one within 6 months, as `changes.reviewedEvery` says",
        },
      ],
    },
    {
      title: "lets a recent review pass",
      policy: {
        changes: { reviewedEvery: { amount: 12, unit: "month" } },
        documents: { "privacy-policy": { updated: "2026-06-01" } },
      },
      finds: [],
    },
  ],
};

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
