import type { DocumentRule } from "../../document-rule.js";

export const dateAmbiguous: DocumentRule = {
  id: "date-ambiguous",
  title: "Date that can be read in two ways",
  summary: "Finds dates of a change in figures, of which day and month can be swapped.",
  topics: ["update-statement"],
  severity: "warning",
  preset: "recommended",
  why: "Half the world reads 11/03 as a day in March, the other half as one in November; periods run from it.",
  fix: "Write the month as a word, or the date as 2026-03-11.",
  source: "ISO 8601-1:2019",

  *check({ dates, textOf }) {
    for (const { readings, role, from, to } of dates)
      if (readings && role !== "other")
        yield {
          range: { from, to },
          message: `Unexpected date \`${textOf({ from, to })}\`, which is ${readings[0]} or ${readings[1]}, expected the month as a word`,
        };
  },

  examples: [
    {
      title: "finds a date of which day and month can be swapped",
      text: "Last updated: 11/03/2023\n",
      finds: [
        {
          quote: "11/03/2023",
          message:
            "Unexpected date `11/03/2023`, which is 2023-03-11 or 2023-11-03, expected the month as a word",
        },
      ],
    },
    {
      title: "lets a month in words, and days after the twelfth, pass",
      text: "Last updated: 11 March 2023. Effective from 25/03/2023.\n",
      finds: [],
    },
  ],
};
