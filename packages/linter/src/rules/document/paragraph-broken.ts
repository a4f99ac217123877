import { isParted } from "../../document/paragraphs.js";
import { wordsAround } from "../../document/words-around.js";
import type { DocumentRule } from "../../document-rule.js";

export const paragraphBroken: DocumentRule = {
  id: "paragraph-broken",
  title: "Sentence cut into paragraphs",
  summary: "Finds paragraphs that end in the middle of a sentence.",
  topics: ["presentation"],
  severity: "warning",
  preset: "recommended",
  why: "Hard line breaks of a mail or a PDF became paragraphs; screen readers stop there, and rules read half a sentence.",
  fix: "Join the lines of the sentence.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { blocks, text, textOf } = reading;
    for (const block of blocks) {
      const next = blocks[block.index + 1];
      if (block.kind !== "paragraph" || next?.kind !== "paragraph") continue;
      if (!/[\p{Ll},]$/u.test(text.slice(block.to - 1, block.to))) continue;
      const start = text.slice(next.from, next.from + 20);
      if (!/^\p{Ll}{2,}[ ’']/u.test(start) || !/ .* /.test(textOf(block)) || block.to - block.from < 30)
        continue;
      if (!isParted(reading, block.to, next.from)) continue;
      const range = wordsAround(
        text,
        { from: block.to - 1, to: next.from },
        { from: block.from, to: next.to },
      );
      const [last = ""] = text.slice(range.from, range.to).split("\n");
      yield {
        range,
        message: `Unexpected end of a paragraph after \`${last}\`, expected the rest of the sentence`,
      };
    }
  },

  examples: [
    {
      title: "finds a sentence that goes on in the next paragraph",
      text: "We do not disclose your address without your\n\nexplicit permission, except where a law demands it.\n",
      finds: [
        {
          quote: "your address without your explicit permission,",
          message:
            "Unexpected end of a paragraph after `your address without your`, expected the rest of the sentence",
        },
      ],
    },
    {
      title: "lets whole paragraphs pass",
      text: "We do not disclose your address.\n\neBay users can write to us.\n\nSincerely yours\n\nthe Harbour team\n",
      finds: [],
    },
  ],
};
