import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

const unbroken = /^[ \t]{0,8}\u00A0[ \t\u00A0]{0,40}(?=\S)|(?<=\S)[ \t]{0,8}\u00A0[ \t\u00A0]{0,40}$/gm;

export const spaceUnbroken: DocumentRule = {
  id: "space-unbroken",
  title: "No-break space at the edge of a line",
  summary: "Finds no-break spaces before the first or after the last word of a line.",
  topics: [],
  severity: "advice",
  preset: "strict",
  why: "Converters leave them; they move text to the right, and keep a number from being read as one of a heading.",
  fix: "Delete the space.",
  source: "GDPR Art. 12(1)",

  *check({ format, source }) {
    if (format === "html" || !source.includes("\u00A0")) return;
    for (const { from, to } of matches(source, unbroken))
      yield {
        range: { from, to },
        within: "source",
        message: "Unexpected no-break space at the edge of a line, expected none",
        edits: [{ range: { from, to }, text: "" }],
      };
  },

  examples: [
    {
      title: "finds no-break spaces on both edges, and deletes them",
      text: "\u00A0 3. Who we are\n\nWe are Harbour.\u00A0\u00A0\n",
      finds: [
        { quote: " ", message: "Unexpected no-break space at the edge of a line, expected none" },
        { quote: " ", message: "Unexpected no-break space at the edge of a line, expected none" },
      ],
      mended: "3. Who we are\n\nWe are Harbour.\n",
    },
    { title: "lets one within a line pass", text: "We keep it for 30\u00A0days.\n", finds: [] },
  ],
};
