import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

const data = /\bdata (is|has|was|are|have|were)\b(?! to\b)/gi;
/** In “the accuracy of the data is” something else is the subject. */
const notSubject =
  /\b(?:of|in|for|from|to|with|about|by|whose|on)(?: (?:the|your|their|his\/her|such|these|any|our|this|personal|certain|all|usage)){0,3} $/i;
const singular = new Set(["is", "has", "was"]);

export const dataNumber: DocumentRule = {
  id: "data-number",
  title: "Data in the singular and in the plural",
  summary: "Finds sentences in which data is one thing in a document where data are many, and the reverse.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "It shows that parts come from other documents, and readers stumble over it.",
  fix: "Choose the singular or the plural, and keep to it.",
  source: "WP260 rev.01, paragraph 12",

  *check({ text }) {
    const found = [...matches(text, data)]
      .filter(({ from }) => !notSubject.test(text.slice(Math.max(0, from - 40), from)))
      .map((match) => ({ ...match, isOne: singular.has(match.groups[0]?.toLowerCase() ?? "") }));
    const ones = found.filter(({ isOne }) => isOne);
    const many = found.filter(({ isOne }) => !isOne);
    if (ones.length === 0 || many.length === 0) return;
    const fewer = ones.length < many.length ? ones : many;
    for (const { words, from, to } of fewer)
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\`, expected data in the ${fewer === ones ? "plural" : "singular"} as in the rest of the document`,
      };
  },

  examples: [
    {
      title: "finds data in the plural in a text where data is one",
      text: "Your data is safe. The data was given by you. These data are deleted.\n",
      finds: [
        {
          quote: "data are",
          message: "Unexpected `data are`, expected data in the singular as in the rest of the document",
        },
      ],
    },
    {
      title: "lets other subjects pass",
      text: "Your data are safe, and the accuracy of the data is checked. The use of your personal data is limited.\n",
      finds: [],
    },
  ],
};
