import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

/** An accent between a word and its ending. */
const accents = /[`´](?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu;

export const apostropheWrong: DocumentRule = {
  id: "apostrophe-wrong",
  title: "Accent for an apostrophe",
  summary: "Finds accents that stand for an apostrophe.",
  topics: ["presentation"],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "Screen readers spell it out, a search does not find the word, and Markdown takes it for code.",
  fix: "Write an apostrophe.",
  source: "WCAG 2.2 criterion 1.3.1",

  *check({ text }) {
    for (const { from, to } of matches(text, accents)) {
      if (!/\p{L}/u.test(text.charAt(from - 1))) continue;
      const start = text.slice(Math.max(0, from - 20), from).search(/[\p{L}\d]+$/u);
      const word = text.slice(Math.max(0, from - 20) + start, to + 2).trimEnd();
      yield {
        range: { from, to },
        message: `Unexpected accent in “${word}”, expected an apostrophe`,
        edits: [{ range: { from, to }, text: "’" }],
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
      title: "lets apostrophes and accents of other languages pass",
      text: "We don’t know the café.\n",
      finds: [],
    },
  ],
};
