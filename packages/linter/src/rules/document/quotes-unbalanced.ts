import { paragraphsOf } from "../../document/paragraphs.js";
import { wordsAround } from "../../document/words-around.js";
import type { DocumentRule } from "../../document-rule.js";

export const quotesUnbalanced: DocumentRule = {
  id: "quotes-unbalanced",
  title: "Quotation mark without its partner",
  summary: "Finds double quotation marks that open and never close in their paragraph, or the reverse.",
  topics: [],
  severity: "warning",
  preset: "recommended",
  why: "Where a defined term or a quotation ends is a guess.",
  fix: "Write the mark that is missing, or delete the one that is left over.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { text } = reading;
    for (const { from, to } of paragraphsOf(reading)) {
      const at = unpaired(text, from, to);
      if (at === -1) continue;
      const range = wordsAround(text, { from: at, to: at + 1 }, { from, to });
      const words = text.slice(range.from, range.to);
      yield { range, message: `Unexpected \`${text.charAt(at)}\` at \`${words}\`, expected its partner` };
    }
  },

  examples: [
    {
      title: "finds a mark that never closes",
      text: "“Service means our website.\n",
      finds: [
        {
          quote: "“Service means our",
          message: "Unexpected `“` at `“Service means our`, expected its partner",
        },
      ],
    },
    {
      title: "finds a straight mark that is left over",
      text: 'We say "you" and "we" for you" here.\n',
      finds: [
        {
          quote: '"you" and "we" for you" here.',
          message: 'Unexpected `"` at `"you" and "we" for you" here.`, expected its partner',
        },
      ],
    },
    {
      title: "lets pairs, inches and low marks pass",
      text: '“We” and "you"; a screen of 15" is shown. „Daten“ sind «données».\n',
      finds: [],
    },
  ],
};

/** Offset of the first mark without a partner, or of the last where straight marks are odd in number; -1 when all have one. */
function unpaired(text: string, from: number, to: number): number {
  let open = -1;
  let low = false;
  let straight = 0;
  let last = -1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x201e) low = true;
    else if (code === 0x201c) {
      if (low) low = false;
      else if (open !== -1) return open;
      else open = at;
    } else if (code === 0x201d) {
      if (low) low = false;
      else if (open === -1) return at;
      open = -1;
    } else if (code === 34 && !/\d/.test(text.charAt(at - 1))) {
      straight += 1;
      last = at;
    }
  }
  return open !== -1 ? open : straight % 2 === 1 ? last : -1;
}
