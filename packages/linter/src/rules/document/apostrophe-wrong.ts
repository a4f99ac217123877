import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

/** An accent between a word and its ending. */
const accents = /[`´](?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu;
/** “Harbour’ guests”: an apostrophe alone, and before it a name that does not end in s. */
const alone = /’(?= \p{Ll}{3})/gu;
const name = /(?:^|[^‘\p{L}])\p{Lu}\p{Ll}{1,20}[^sxzSXZ\P{L}]$/u;

export const apostropheWrong: DocumentRule = {
  id: "apostrophe-wrong",
  title: "Apostrophe that is none, or alone",
  summary: "Finds accents that stand for an apostrophe, and an apostrophe that lacks its s.",
  topics: ["presentation"],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "Screen readers spell it out, a search does not find the word, and Markdown takes it for code.",
  fix: "Write an apostrophe, and an s after it where it lacks one.",
  source: "WCAG 2.2 criterion 1.3.1",

  *check({ text }) {
    for (const { from, to } of matches(text, accents)) {
      if (!/\p{L}/u.test(text.charAt(from - 1))) continue;
      const start = text.slice(Math.max(0, from - 20), from).search(/[\p{L}\d]{1,20}$/u);
      const word = text.slice(Math.max(0, from - 20) + start, to + 2).trimEnd();
      yield {
        range: { from, to },
        message: `Unexpected accent in “${word}”, expected an apostrophe`,
        edits: [{ range: { from, to }, text: "’" }],
      };
    }
    for (const { from, to } of matches(text, alone)) {
      const line = text.slice(Math.max(0, from - 120), from);
      const word = name.exec(line)?.[0].trim();
      if (word === undefined || /‘[^’\n]{0,120}$/.test(line)) continue;
      yield {
        range: { from, to },
        message: `Unexpected end of “${word}’”, expected an s after the apostrophe`,
        edits: [{ range: { from, to }, text: "’s" }],
      };
    }
  },

  examples: [
    {
      title: "finds an acute accent",
      text: "We don´t sell the customer´s data.\n",
      finds: [
        { quote: "´", message: "Unexpected accent in “don´t”, expected an apostrophe" },
        { quote: "´", message: "Unexpected accent in “customer´s”, expected an apostrophe" },
      ],
      mended: "We don’t sell the customer’s data.\n",
    },
    {
      title: "finds a grave accent in plain text",
      text: "We don`t sell data.\n",
      format: "text",
      finds: [{ quote: "`", message: "Unexpected accent in “don`t”, expected an apostrophe" }],
      mended: "We don’t sell data.\n",
    },
    {
      title: "finds a name without the s of its genitive",
      text: "Ask Harbour’ guests, not the users’ friends.\n",
      finds: [{ quote: "’", message: "Unexpected end of “Harbour’”, expected an s after the apostrophe" }],
      mended: "Ask Harbour’s guests, not the users’ friends.\n",
    },
    {
      title: "lets apostrophes and accents of other languages pass",
      text: "We don’t know the café. See ‘Your Right’ below, and Francis’ house.\n",
      finds: [],
    },
  ],
};
