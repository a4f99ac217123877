import type { DocumentRule } from "../../document-rule.js";

export const dateAhead: DocumentRule = {
  id: "date-ahead",
  title: "Change that lies in the future",
  summary: "Finds documents that were last changed on a day that has not come.",
  topics: ["update-statement"],
  severity: "error",
  preset: "recommended",
  why: "It is a slip, and nobody can prove any more which version was in force when.",
  fix: "Write the day of the last change; a later day from which it holds is stated as such.",
  source: "GDPR Art. 5(2)",

  *check({ dates, textOf }, { today }) {
    for (const { iso, role, from, to } of dates)
      if (iso !== undefined && role === "updated" && iso > today)
        yield {
          range: { from, to },
          message: `Unexpected date of a change \`${textOf({ from, to })}\` after ${today}, expected one that has been`,
        };
  },

  examples: [
    {
      title: "finds a change that is still to come",
      text: "Last updated: 1 September 2026\n",
      finds: [
        {
          quote: "1 September 2026",
          message:
            "Unexpected date of a change `1 September 2026` after 2026-06-30, expected one that has been",
        },
      ],
    },
    {
      title: "lets a day pass from which it will hold",
      text: "Last updated: 1 June 2026\n\nEffective from: 1 September 2026\n",
      finds: [],
    },
  ],
};
