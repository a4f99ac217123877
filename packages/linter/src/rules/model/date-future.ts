import type { ModelRule } from "../../model-rule.js";

export const dateFuture: ModelRule = {
  id: "date-future",
  title: "Update in the future",
  summary: "Finds documents that were last updated on a day that is still to come.",
  topics: ["update-statement"],
  severity: "warning",
  why: "A document cannot have been updated tomorrow; the date is wrong, or it is not yet the one that holds.",
  fix: "Correct `updated`; the day from which it will hold is `effective`.",
  source: "Art. 12(1) GDPR; Cal. Bus. & Prof. Code § 22575(b)(4)",

  *check({ documents }, { today }) {
    for (const [kind, document] of Object.entries(documents)) {
      const { updated } = document ?? {};
      if (updated !== undefined && updated.slice(0, 10) > today)
        yield {
          path: `documents.${kind}.updated`,
          message: `Unexpected update on ${updated.slice(0, 10)}, expected a day that is not after ${today}`,
        };
    }
  },

  examples: [
    {
      title: "finds an update of next year",
      policy: { documents: { "privacy-policy": { updated: "2027-01-01" } } },
      finds: [
        {
          path: "documents.privacy-policy.updated",
          message: "Unexpected update on 2027-01-01, expected a day that is not after 2026-06-30",
        },
      ],
    },
    {
      title: "lets an effective date to come pass",
      policy: { documents: { "privacy-policy": { updated: "2026-06-01", effective: "2026-09-01" } } },
      finds: [],
    },
  ],
};
