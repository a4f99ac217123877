import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const vague: Sought = {
  pattern:
    /\b(?:per|under|pursuant to|according to|in accordance with|subject to|to the extent (?:provided|permitted) by) (?:the )?(?:relevant|applicable|respective|prevailing|corresponding|certain) (?:[\p{L}-]{2,20} ){0,3}(?:laws?|legislation|regulations?)(?: and regulations)?\b/giu,
  words: ["relevant", "applicable", "respective", "prevailing", "corresponding", "certain"],
};

export const vagueLaw: DocumentRule = {
  id: "vague-law",
  title: "Right under a law that is not named",
  summary: "Finds rights that people have only under “relevant laws”.",
  topics: ["rights.how-to-exercise"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Nobody can tell whether she has the right; the law that gives it must be looked for.",
  fix: "Name the law and the people who have the right by it, or give it to everybody.",
  source: "GDPR Art. 12(1), Art. 13(2)(b)",

  *check(reading) {
    let last = -1;
    for (const { words, from, to } of matchesOf(reading, vague)) {
      const sentence = sentenceAt(reading, from);
      if (!sentence || sentence.section === last) continue;
      if (
        !/\b(?:you|subjects?|users?|customers?|individuals?|consumers?)\b.{0,60}\brights?\b/is.test(
          reading.textOf(sentence),
        )
      )
        continue;
      last = sentence.section;
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\` as what gives a right, expected the law by name`,
      };
    }
  },

  examples: [
    {
      title: "finds a right under laws without a name",
      text: "Per relevant laws and regulations, each data subject has the right to object.\n",
      finds: [
        {
          quote: "Per relevant laws and regulations",
          message:
            "Unexpected `Per relevant laws and regulations` as what gives a right, expected the law by name",
        },
      ],
    },
    {
      title: "lets a law that is named, and duties, pass",
      text: "Under the GDPR you have the right to object. We keep invoices in accordance with applicable tax law.\n",
      finds: [],
    },
  ],
};
