import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

const curly = /“[^“”\n]{1,80}”/g;
const straight = /(?<![\p{L}\p{N}"])"[^"\n]{1,80}"(?![\p{L}\p{N}"])/gu;
const single = /(?<![\p{L}\p{N}'’])'[\p{L}][^'\n]{0,40}'(?![\p{L}\p{N}'’])/gu;

export const quotesMixed: DocumentRule = {
  id: "quotes-mixed",
  title: "Quotation marks of two kinds",
  summary: "Finds straight quotation marks in a document that has typographic ones.",
  topics: [],
  severity: "advice",
  preset: "strict",
  why: "Readers look for a difference between terms in one kind of marks and terms in the other.",
  fix: "Write all quotation marks in one way.",
  source: "GDPR Art. 12(1)",

  *check({ text }) {
    if (!matches(text, curly).next().value) return;
    for (const pattern of [straight, single])
      for (const { words, from, to } of matches(text, pattern)) {
        const inner = words.slice(1, -1);
        yield {
          range: { from, to },
          message: `Unexpected \`${words}\`, expected \`“${inner}”\``,
          edits: [
            { range: { from, to: from + 1 }, text: "“" },
            { range: { from: to - 1, to }, text: "”" },
          ],
        };
      }
  },

  examples: [
    {
      title: "finds straight marks beside typographic ones",
      text: "“Data” means data of a person ('data subject') or a \"user\".\n",
      finds: [
        { quote: '"user"', message: 'Unexpected `"user"`, expected `“user”`' },
        { quote: "'data subject'", message: "Unexpected `'data subject'`, expected `“data subject”`" },
      ],
      mended: "“Data” means data of a person (“data subject”) or a “user”.\n",
    },
    {
      title: "lets straight marks alone, and apostrophes, pass",
      text: "We say \"you\". It is the users' data, and the person's.\n",
      finds: [],
    },
  ],
};
