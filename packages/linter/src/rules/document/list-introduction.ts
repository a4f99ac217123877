import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

const stopped = /\b(?:the|these) following(?: \p{L}{2,20}){0,3}\. (?=\((?:i|a|1|A)\) )/gu;

export const listIntroduction: DocumentRule = {
  id: "list-introduction",
  title: "Full stop before a list",
  summary: "Finds a full stop where a colon leads up to numbered words.",
  topics: [],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "The sentence ends before what it announces, and the list begins without a subject.",
  fix: "Write a colon.",
  source: "Our own convention",

  *check({ text }) {
    for (const { words, from } of matches(text, stopped)) {
      const range = { from, to: from + words.trimEnd().length };
      yield {
        range,
        message: `Unexpected full stop after \`${words.trimEnd().slice(0, -1)}\`, expected a colon`,
        edits: [{ range: { from: range.to - 1, to: range.to }, text: ":" }],
      };
    }
  },

  examples: [
    {
      title: "finds a full stop before a list, and makes it a colon",
      text: "Write to the following addresses. (i) Harbour Ltd, Leith or (ii) Quay Ltd, Leith.\n",
      finds: [
        {
          quote: "the following addresses.",
          message: "Unexpected full stop after `the following addresses`, expected a colon",
        },
      ],
      mended: "Write to the following addresses: (i) Harbour Ltd, Leith or (ii) Quay Ltd, Leith.\n",
    },
    {
      title: "lets a colon pass",
      text: "Write to the following addresses: (i) Leith or (ii) Oban.\n",
      finds: [],
    },
  ],
};
