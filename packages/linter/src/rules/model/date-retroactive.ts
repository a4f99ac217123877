import type { ModelRule } from "../../model-rule.js";

export const dateRetroactive: ModelRule = {
  id: "date-retroactive",
  title: "Effect before the update",
  summary: "Finds documents that take effect before they were last updated.",
  topics: ["update-statement", "policy-change.effect"],
  severity: "warning",
  why: "A policy cannot tell people beforehand what it says only later.",
  fix: "Correct `effective` or `updated`.",
  source: "Art. 13(1), Art. 13(3) GDPR",

  *check({ documents }) {
    for (const [kind, document] of Object.entries(documents)) {
      const { updated, effective } = document ?? {};
      if (updated === undefined || effective === undefined || effective.slice(0, 10) >= updated.slice(0, 10))
        continue;
      yield {
        path: `documents.${kind}.effective`,
        message: `Unexpected effect on ${effective.slice(0, 10)}, expected a day that is not before the update on ${updated.slice(0, 10)}`,
      };
    }
  },

  examples: [
    {
      title: "finds an effect before the update",
      policy: { documents: { "privacy-policy": { updated: "2026-06-01", effective: "2026-05-01" } } },
      finds: [
        {
          path: "documents.privacy-policy.effective",
          message:
            "Unexpected effect on 2026-05-01, expected a day that is not before the update on 2026-06-01",
        },
      ],
    },
    {
      title: "lets a later effect pass",
      policy: { documents: { "privacy-policy": { updated: "2026-06-01", effective: "2026-06-15" } } },
      finds: [],
    },
  ],
};
