import { matches } from "../../document/matches.js";
import { blockAt } from "../../document/place-among.js";
import { wordsAround } from "../../document/words-around.js";
import type { DocumentRule } from "../../document-rule.js";

/** Two sentences, an item and its text, a word and a dash, that touch. */
const touching =
  /[.!?](?=(?:We|You|Your|Our|The|This|If|It|In|For|To|When|Please|These|They|However|By|As|All|Any|An|At|Such|Some)\b)|\)(?=(?:the|for|to|any|we|you|your|our|in|by|if|when|where|an?|that|this|such|is|it|as|with|personal|data)\b)|,(?=(?:and|or|but|we|you|the|our|your|including|such|which)\b)|-(?= (?!and\b|or\b|to\b|und\b|nor\b|but\b)\p{Ll})/gu;

/** What stands before each sign where a space is missing after it, or before a dash. */
const before: Readonly<Record<string, RegExp>> = {
  ".": /\p{Ll}{3}$/u,
  "!": /\p{Ll}{3}$/u,
  "?": /\p{Ll}{3}$/u,
  ",": /\p{Ll}{3}$/u,
  ")": /(?:^|[ ;,])\((?:[a-rt-z]|[ivx]{2,4})$/,
  "-": / \p{Ll}{2,20}$/u,
};

export const spaceMissing: DocumentRule = {
  id: "space-missing",
  title: "Space that is missing",
  summary: "Finds sentences, items and dashes that touch the word beside them.",
  topics: [],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "A line break or a link was lost there; screen readers and translators read one word.",
  fix: "Write a space between the two.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const { words, from, to } of matches(reading.text, touching)) {
      if (!before[words]?.test(reading.text.slice(Math.max(0, from - 22), from))) continue;
      const block = blockAt(reading, from);
      if (!block || block.kind === "code") continue;
      const range = wordsAround(reading.text, { from, to }, block, 15);
      const found = { range, message: `Unexpected \`${reading.textOf(range)}\`, expected a space within it` };
      const at = words === "-" ? from : to;
      yield { ...found, edits: [{ range: { from: at, to: at }, text: " " }] };
    }
  },

  examples: [
    {
      title: "finds sentences and items that touch, and parts them",
      text: "We sell to distributors.Please ask. (c)the claims; the user- the website.\n",
      finds: [
        {
          quote: "distributors.Please ask.",
          message: "Unexpected `distributors.Please ask.`, expected a space within it",
        },
        {
          quote: "ask. (c)the claims;",
          message: "Unexpected `ask. (c)the claims;`, expected a space within it",
        },
        {
          quote: "the user- the website.",
          message: "Unexpected `the user- the website.`, expected a space within it",
        },
      ],
      mended: "We sell to distributors. Please ask. (c) the claims; the user - the website.\n",
    },
    {
      title: "lets parts of words and addresses pass",
      text: "Pre- and post-sale data, e.g. (s)he; first- or third-party (re)use.\n",
      finds: [],
    },
  ],
};
