import type { DocumentRule } from "../../document-rule.js";

/** Words of a sentence that a reader can follow; plain-language guides ask for half of it on average. */
const most = 40;

export const sentenceLong: DocumentRule = {
  id: "sentence-long",
  title: "Long sentence",
  summary: "Finds sentences of more than 40 words.",
  topics: [],
  severity: "advice",
  preset: "strict",
  why: "By its end the reader has forgotten who does what, and under which condition.",
  fix: "Make two sentences of it, or a list.",
  source: "GDPR Art. 12(1); ISO 24495-1:2023",

  *check({ sentences, blocks }) {
    for (const { block, words, from, to } of sentences) {
      const count = words.to - words.from;
      if (count <= most || blocks[block]?.kind === "code") continue;
      yield {
        range: { from, to },
        message: `Unexpected sentence of ${count} words, expected ${most} at most`,
      };
    }
  },

  examples: [
    {
      title: "finds a sentence of 41 words",
      text: `${"We keep it and ".repeat(10)}done.\n`,
      finds: [
        {
          quote: `${"We keep it and ".repeat(8)}…`.replace(" …", "…"),
          message: "Unexpected sentence of 41 words, expected 40 at most",
        },
      ],
    },
    {
      title: "lets a sentence of 40 words pass",
      text: `${"We keep it safe ".repeat(10).trim()}.\n`,
      finds: [],
    },
  ],
};
