import { numberOfBlock } from "../../document/number-taken.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Block } from "../../reading/block.js";
import type { Reading } from "../../reading/reading.js";

/** As many headings with their bodies tell that it is no accident. */
const fewest = 2;

export const numberingBodies: DocumentRule = {
  id: "numbering-bodies",
  title: "Headings and their texts counted alike",
  summary: "Finds lists in which a heading has one number and the text below it the next.",
  topics: ["presentation"],
  severity: "warning",
  preset: "recommended",
  why: "The headings are no headings for a screen reader, and references to a section by its number are wrong.",
  fix: "Make the headings headings, number them alone, and let the texts below them be paragraphs.",
  source: "GDPR Art. 12(1), WCAG 2.2 criterion 1.3.1",

  *check(reading) {
    let pairs = 0;
    let first: Block | undefined;
    for (const block of reading.blocks) {
      if (!isHeading(reading, block) || !isBody(reading, reading.blocks[block.index + 1], block)) continue;
      pairs += 1;
      first ??= block;
      if (pairs < fewest) continue;
      const title = reading.textOf(first).slice(0, 80);
      yield {
        range: { from: first.from, to: first.to },
        message: `Unexpected number for the text below \`${title}\`, expected one for the heading only`,
      };
      return;
    }
  },

  examples: [
    {
      title: "finds a list that counts headings and texts",
      text: "1. What we collect\n2. The information that we collect includes your name, your address and what you tell us about yourself.\n3. What we use it for\n4. We use the information to send you what you order, and to answer what you ask us in writing.\n",
      finds: [
        {
          quote: "What we collect",
          message:
            "Unexpected number for the text below `What we collect`, expected one for the heading only",
        },
      ],
    },
    {
      title: "lets a list of items of one kind pass",
      text: "1. Your name\n2. Your address\n3. What you tell us about yourself when you write to us or call us, and what you send us.\n",
      finds: [],
    },
  ],
};

/** A few words without a mark at their end, under a number. */
function isHeading(reading: Reading, block: Block): boolean {
  if (block.kind !== "item" && block.kind !== "heading") return false;
  if (numberOfBlock(reading, block.index) === undefined || block.to - block.from > 70) return false;
  return /\p{Lu}.{0,70}[\p{L}\d?]$/u.test(reading.textOf(block));
}

/** Sentences under the next number. */
function isBody(reading: Reading, block: Block | undefined, heading: Block): boolean {
  if (block === undefined || block.kind === "heading" || block.to - block.from < 80) return false;
  const own = Number(numberOfBlock(reading, block.index));
  return own === Number(numberOfBlock(reading, heading.index)) + 1 && /[.:;]$/.test(reading.textOf(block));
}
