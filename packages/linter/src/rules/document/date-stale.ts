import type { Day } from "@policywright/laws";
import type { DocumentRule } from "../../document-rule.js";

export const dateStale: DocumentRule = {
  id: "date-stale",
  title: "Document that is old",
  summary: "Finds documents unchanged for three years, or for a year where California asks for more.",
  topics: ["update-statement"],
  severity: "advice",
  preset: "recommended",
  laws: ["ccpa"],
  languages: ["en"],
  why: "Laws, recipients and cookies have changed since; where the CCPA binds, the text must be gone over every twelve months.",
  fix: "Go over the document with those who know the processing, and write the day on which it was done.",
  source: "Cal. Civ. Code § 1798.130(a)(5)",

  *check({ dates, textOf }, { today, laws }) {
    const stated = dates.filter(({ iso, role }) => iso !== undefined && role !== "other");
    const [last] = stated.toSorted((one, other) => (other.iso ?? "").localeCompare(one.iso ?? ""));
    if (last?.iso === undefined) return;
    const isCalifornian = laws.some(({ id }) => id === "ccpa");
    const years = isCalifornian ? 1 : 3;
    if (last.iso >= yearsBefore(today, years).slice(0, last.iso.length)) return;
    yield {
      range: { from: last.from, to: last.to },
      ...(isCalifornian ? { severity: "warning" as const } : {}),
      message: `Unexpected last change on \`${textOf(last)}\`, expected one within ${years === 1 ? "a year" : "three years"} before ${today}`,
    };
  },

  examples: [
    {
      title: "finds a document that is four years old",
      text: "Last updated: 1 May 2022\n",
      finds: [
        {
          quote: "1 May 2022",
          message:
            "Unexpected last change on `1 May 2022`, expected one within three years before 2026-06-30",
        },
      ],
    },
    {
      title: "finds one that is two years old where the CCPA binds",
      text: "Last updated: 1 May 2024\n",
      laws: ["ccpa"],
      finds: [
        {
          quote: "1 May 2024",
          message: "Unexpected last change on `1 May 2024`, expected one within a year before 2026-06-30",
        },
      ],
    },
    { title: "lets one that is two years old pass elsewhere", text: "Last updated: 1 May 2024\n", finds: [] },
  ],
};

function yearsBefore(day: Day, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
