import { wordForms } from "../../document/word-forms.js";
import type { DocumentRule } from "../../document-rule.js";
import { misspellings } from "../../words/en/misspellings.js";

export const misspelling: DocumentRule = {
  id: "misspelling",
  title: "Word spelled wrongly",
  summary: "Finds words that are often spelled wrongly in policies.",
  topics: ["presentation"],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "Readers who search for the word do not find it, and a text that nobody proofread is trusted less.",
  fix: "Spell the word as dictionaries do.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    const { words, text } = reading;
    const forms = wordForms(reading);
    const found = [...misspellings].flatMap(([wrong, right]) =>
      (forms.get(wrong) ?? []).map((at) => ({ at, right })),
    );
    for (const { at, right } of found.toSorted((one, other) => one.at - other.at)) {
      const range = { from: words.from[at] ?? 0, to: words.to[at] ?? 0 };
      if (/[@./_-]$/.test(text.slice(Math.max(0, range.from - 1), range.from))) continue;
      if (/^(?:[@/_-]|\.\w)/.test(text.slice(range.to, range.to + 2))) continue;
      const written = text.slice(range.from, range.to);
      yield { range, message: `Unexpected spelling \`${written}\`, expected \`${right}\`` };
    }
  },

  examples: [
    {
      title: "finds words that are spelled wrongly",
      text: "We recieve your data and keep it seperate.\n",
      finds: [
        { quote: "recieve", message: "Unexpected spelling `recieve`, expected `receive`" },
        { quote: "seperate", message: "Unexpected spelling `seperate`, expected `separate`" },
      ],
    },
    {
      title: "lets right words, and addresses, pass",
      text: "We receive your data at recieve@example.org and example.org/seperate.\n",
      finds: [],
    },
  ],
};
