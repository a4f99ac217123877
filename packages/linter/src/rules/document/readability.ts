import { automatedReadability } from "automated-readability";
import type { DocumentRule } from "../../document-rule.js";
import type { Reading } from "../../reading/reading.js";

/** Years of school that a reader may be expected to have: a degree of four years. */
const mostYears = 16;
/** Fewer words say nothing of a document. */
const fewest = 200;

export const readability: DocumentRule = {
  id: "readability",
  title: "Text for readers with a doctorate",
  summary:
    "Finds documents that take more than sixteen years of school to read, by the Automated Readability Index.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Information must be intelligible to an average member of the audience, and half of all adults read at a level far below.",
  fix: "Write shorter sentences with everyday words, one thought in each.",
  source: "GDPR Art. 12(1); WP260 rev.01, paragraphs 9 and 13; Senter and Smith, AMRL-TR-66-220",

  *check(reading) {
    const [first] = reading.blocks;
    const counts = countsOf(reading);
    if (first === undefined || counts.word < fewest) return;
    const years = Math.round(automatedReadability(counts));
    if (years <= mostYears) return;
    yield {
      range: { from: first.from, to: first.to },
      message: `Unexpected text that takes ${years} years of school to read, expected ${mostYears} at most`,
    };
  },

  examples: [
    {
      title: "finds a text of long words in long sentences",
      text: `# Policy\n\n${"Notwithstanding contractual confidentiality undertakings, personally identifiable information concerning individuals participating in promotional activities undergoes comprehensive automated processing operations. ".repeat(12)}\n`,
      finds: [
        {
          quote: "Policy",
          message: "Unexpected text that takes 38 years of school to read, expected 16 at most",
        },
      ],
    },
    {
      title: "lets plain words pass",
      text: `# Policy\n\n${"We keep your name and your address for as long as you have an account. ".repeat(20)}\n`,
      finds: [],
    },
  ],
};

/** Sentences, words and characters of the text without titles and tables. */
function countsOf({ sentences, blocks, words }: Reading) {
  const counts = { sentence: 0, word: 0, character: 0 };
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    const { from, to } = sentence.words;
    if ((kind !== "paragraph" && kind !== "item") || to - from < 3) continue;
    counts.sentence += 1;
    counts.word += to - from;
    for (let index = from; index < to; index++)
      counts.character += (words.to[index] ?? 0) - (words.from[index] ?? 0);
  }
  return counts;
}
