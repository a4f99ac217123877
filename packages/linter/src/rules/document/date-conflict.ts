import type { DocumentRule } from "../../document-rule.js";

/** More different days than these are a history of versions. */
const most = 3;

export const dateConflict: DocumentRule = {
  id: "date-conflict",
  title: "Two days of the last change",
  summary: "Finds documents that state the day of their last change in two ways.",
  topics: ["update-statement"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "One of them was forgotten when the text was changed; which version is in force cannot be told.",
  fix: "State the day once, or the same day in all places.",
  source: "GDPR Art. 5(2)",

  *check({ dates, textOf }) {
    const updates = dates.filter(({ role, iso }) => role === "updated" && iso !== undefined);
    const days = new Set(updates.map(({ iso }) => iso));
    const [first] = updates;
    if (first === undefined || days.size > most) return;
    for (const update of updates)
      if (
        update.iso !== first.iso &&
        !first.iso?.startsWith(update.iso ?? "") &&
        !update.iso?.startsWith(first.iso ?? "")
      )
        yield {
          range: { from: update.from, to: update.to },
          message: `Unexpected last change on \`${textOf(update)}\` beside \`${textOf(first)}\`, expected one day`,
        };
  },

  examples: [
    {
      title: "finds another day at the end than at the start",
      text: "Last updated: 1 May 2026\n\nWe collect names.\n\nThis policy was last updated on 3 May 2025.\n",
      finds: [
        {
          quote: "3 May 2025",
          message: "Unexpected last change on `3 May 2025` beside `1 May 2026`, expected one day",
        },
      ],
    },
    {
      title: "lets the same day in two ways pass",
      text: "Last updated: May 2026\n\nWe collect names.\n\nLast updated on 2026-05-01.\n",
      finds: [],
    },
  ],
};
