import type { DocumentRule } from "../../document-rule.js";

/** Words of a paragraph. */
const most = 150;
/** Words of a paragraph whose sentences are long. */
const mostDense = 110;
/** Words of a sentence, on average, that make a paragraph dense. */
const dense = 30;

export const paragraphLong: DocumentRule = {
  id: "paragraph-long",
  title: "Long paragraph",
  summary: "Finds paragraphs of more than 150 words, and of more than 110 where sentences are long.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  why: "Nobody finds anything in it; on a telephone it fills the screen twice.",
  fix: "Make a paragraph of each thought, or a list with a heading of its own.",
  source: "GDPR Art. 12(1); ISO 24495-1:2023",

  *check({ sentences, blocks }) {
    const counts = new Map<number, { words: number; sentences: number }>();
    for (const { block, words } of sentences) {
      const count = counts.get(block) ?? { words: 0, sentences: 0 };
      counts.set(block, { words: count.words + words.to - words.from, sentences: count.sentences + 1 });
    }
    for (const [index, count] of counts) {
      const block = blocks[index];
      if (block === undefined || (block.kind !== "paragraph" && block.kind !== "item")) continue;
      const limit = count.words > count.sentences * dense ? mostDense : most;
      if (count.words <= limit) continue;
      yield {
        range: { from: block.from, to: block.to },
        message: `Unexpected paragraph of ${count.words} words, expected ${limit} at most`,
      };
    }
  },

  examples: [
    {
      title: "finds a paragraph of 160 words",
      text: `${"We keep it safe here. ".repeat(32)}\n`,
      finds: [
        {
          quote: `${"We keep it safe here. ".repeat(6).slice(0, 120).trim()}…`,
          message: "Unexpected paragraph of 160 words, expected 150 at most",
        },
      ],
    },
    {
      title: "lets a paragraph of 150 words pass",
      text: `${"We keep it safe here. ".repeat(30)}\n`,
      finds: [],
    },
  ],
};
