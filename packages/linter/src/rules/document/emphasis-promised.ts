import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";
import type { Format } from "../../reading/reading.js";

const promised: Sought = {
  pattern:
    /\b(?:in|use[ds]?|using|with|marked|highlighted|set) (?:a )?bold(?:face(?:d)?)?(?: and underlined)?(?: (?:fonts?|type|print|text|letters?))?\b/gi,
  words: ["bold", "boldface", "boldfaced"],
};
const bold: Readonly<Record<Format, RegExp>> = {
  markdown: /\*\*\S|__\S|<(?:b|strong)\b/i,
  html: /<(?:b|strong)[\s>]|font-weight/i,
  text: /\*\*\p{L}[^*\n]{0,200}\*\*/u,
};

export const emphasisPromised: DocumentRule = {
  id: "emphasis-promised",
  title: "Bold type that is announced and missing",
  summary: "Finds a promise to set what matters in bold, where nothing is bold.",
  topics: ["presentation"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Readers who trust it skip what they were to see; the type was lost when the text was copied, or never set.",
  fix: "Set the words in bold, or delete the sentence.",
  source: "GDPR Art. 12(1); Cal. Code Regs. tit. 11, § 7003",

  *check(reading) {
    const { text, source, format, blocks } = reading;
    const places = [...matchesOf(reading, promised)];
    if (places.length === 0 || blocks.some(({ strong }) => strong) || bold[format].test(source)) return;
    for (const { words, from, to } of places) {
      if (
        !/\b(?:we|this|our|are|important|attention|terms)\b/i.test(text.slice(Math.max(0, from - 80), from))
      )
        continue;
      yield { range: { from, to }, message: `Unexpected promise of \`${words}\`, expected words in bold` };
    }
  },

  examples: [
    {
      title: "finds a promise where nothing is bold",
      text: "What matters most to you, we have set in bold type.\n",
      finds: [
        { quote: "in bold type", message: "Unexpected promise of `in bold type`, expected words in bold" },
      ],
    },
    {
      title: "lets a promise that is kept pass",
      text: "What matters most to you, we have set in bold. **We do not sell your data.**\n",
      finds: [],
    },
  ],
};
