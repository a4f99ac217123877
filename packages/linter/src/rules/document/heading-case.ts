import type { DocumentRule } from "../../document-rule.js";

const small = "a|an|the|of|and|or|to|for|in|on|by|with|from|as|at";
const large = new RegExp(
  `\\p{L} (${small.replaceAll(/(?<=^|\|)\w/g, (letter) => letter.toUpperCase())})(?= \\p{Lu})`,
  "u",
);
const lower = new RegExp(`\\p{L} (?:${small})(?= )`, "u");

export const headingCase: DocumentRule = {
  id: "heading-case",
  title: "Capitals of a heading",
  summary: "Finds headings that write one small word with a capital and all other words as titles do.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "It reads like a slip, and looks like a defined term.",
  fix: "Write small words without a capital, or all words of headings as in a sentence.",
  source: "Our own convention",

  *check({ sections, blocks }) {
    for (const { title, heading = -1 } of sections) {
      const block = blocks[heading];
      if (block === undefined || title.length > 120 || title === title.toUpperCase()) continue;
      const word = large.exec(title)?.[1];
      const isMixed = word !== undefined && lower.test(title);
      if (!isMixed) continue;
      yield {
        range: { from: block.from, to: block.to },
        message: `Unexpected capital of \`${word}\` in \`${title}\`, expected \`${word.toLowerCase()}\``,
      };
    }
  },

  examples: [
    {
      title: "finds one small word with a capital",
      text: "## Account Information as An Example\n\nYou can change it.\n",
      finds: [
        {
          quote: "Account Information as An Example",
          message: "Unexpected capital of `An` in `Account Information as An Example`, expected `an`",
        },
      ],
    },
    {
      title: "lets titles and sentences pass",
      text: "## The Rights of a Person in the EU\n\nMany.\n\n## What we do\n\nMuch.\n",
      finds: [],
    },
  ],
};
