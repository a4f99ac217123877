import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

/** A month and a year near the top or the end: “Rev. 04/2016”, “Approved in March 2022”. */
const dated = /(?<!\d)(?:19|20)\d{2}\b/g;
/** Years of a copyright and of a law. */
const otherYear =
  /(?:©|copyright|\(c\)|act|rules|law|regulations?|directive|since|founded|\d\/\d{1,2}[/-])[^\n.]{0,12}$/i;
const top = 500;
const end = 250;

/** A text of fewer words is a part of a document, or a notice that links to one. */
const fewest = 300;

export const dateMissing: DocumentRule = {
  id: "date-missing",
  title: "No date",
  summary: "Finds documents that do not say when they were last changed or since when they hold.",
  topics: ["update-statement"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "Readers cannot tell which version they agreed with, nor whether it is the one in force.",
  fix: "Write the day of the last change below the title.",
  source: "WP260 rev.01, para 29; Cal. Bus. & Prof. Code § 22575(b)(4)",

  *check({ text, dates, words, blocks, textOf }) {
    const [first] = blocks;
    if (first === undefined || words.count < fewest || dates.some(({ role }) => role !== "other")) return;
    if (hasYear(text.slice(0, top)) || hasYear(text.slice(-end))) return;
    yield {
      range: { from: first.from, to: first.to },
      message: `Unexpected document without a date at \`${textOf(first).slice(0, 60)}\`, expected when it was last changed`,
    };
  },

  examples: [
    {
      title: "finds a document that does not say when it was changed",
      text: `# Privacy Policy\n\n${"We keep your data safe. ".repeat(80)}\n`,
      finds: [
        {
          quote: "Privacy Policy",
          message:
            "Unexpected document without a date at `Privacy Policy`, expected when it was last changed",
        },
      ],
    },
    {
      title: "finds a document that names the year of a law only",
      text: `# Privacy Policy\n\nWe keep to the Data Protection Act 2018.\n\n${"We keep your data safe. ".repeat(80)}\n`,
      finds: [
        {
          quote: "Privacy Policy",
          message:
            "Unexpected document without a date at `Privacy Policy`, expected when it was last changed",
        },
      ],
    },
    {
      title: "lets a document with the month of its revision pass",
      text: `# Privacy Policy\n\nRev. 04/2016\n\n${"We keep your data safe. ".repeat(80)}\n`,
      finds: [],
    },
    {
      title: "lets a document with its date pass",
      text: `# Privacy Policy\n\nLast updated: 1 May 2026\n\n${"We keep your data safe. ".repeat(80)}\n`,
      finds: [],
    },
  ],
};

/** Whether a year is named that may be the one of the last change. */
function hasYear(words: string): boolean {
  for (const { from } of matches(words, dated))
    if (!otherYear.test(words.slice(Math.max(0, from - 30), from))) return true;
  return false;
}
