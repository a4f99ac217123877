import type { ModelRule } from "../../model-rule.js";

export const dateZone: ModelRule = {
  id: "date-zone",
  title: "Time without zone",
  summary: "Finds times of day without a time zone.",
  topics: ["update-statement"],
  severity: "advice",
  why: "Readers elsewhere cannot tell when the document was updated, and the time has no use.",
  fix: "Add the offset, as in `2026-03-31T09:00+02:00`, or leave the time out.",
  source: "ISO 8601",

  *check({ documents }) {
    for (const [kind, document] of Object.entries(documents)) {
      for (const field of ["updated", "effective"] as const) {
        const time = document?.[field];
        if (time?.includes("T") && !/(?:Z|[+-]\d{2}:\d{2})$/u.test(time))
          yield {
            path: `documents.${kind}.${field}`,
            message: `Unexpected time ${time.slice(11)} without zone, expected its offset`,
          };
      }
    }
  },

  examples: [
    {
      title: "finds nine o’clock somewhere",
      policy: { documents: { "privacy-policy": { updated: "2026-06-01T21:00" } } },
      finds: [
        {
          path: "documents.privacy-policy.updated",
          message: "Unexpected time 21:00 without zone, expected its offset",
        },
      ],
    },
    {
      title: "lets an offset pass",
      policy: { documents: { "privacy-policy": { updated: "2026-06-01T21:00+08:00" } } },
      finds: [],
    },
  ],
};
