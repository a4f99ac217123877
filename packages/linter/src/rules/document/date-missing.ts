import type { DocumentRule } from "../../document-rule.js";

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

  *check({ dates, words, blocks, textOf }) {
    const [first] = blocks;
    if (first === undefined || words.count < fewest || dates.some(({ role }) => role !== "other")) return;
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
      title: "lets a document with its date pass",
      text: `# Privacy Policy\n\nLast updated: 1 May 2026\n\n${"We keep your data safe. ".repeat(80)}\n`,
      finds: [],
    },
  ],
};
