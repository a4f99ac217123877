import { speaksOf } from "../../document/flows.js";
import { matches } from "../../document/matches.js";
import { sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";

const vague =
  /\b(?:through|from|via) (?:a |an |other |various |certain |several |any |our )?(?:third[- ]part(?:y|ies)|other sources|various sources|third[- ]party (?:sources|providers|platforms))\b|\bthird[- ]party (?:payment )?(?:platforms|providers) (?:you use|may provide us)\b/gi;
const told = /\b(?:such as|including|includes?|namely|e\.g\.|for example|listed|below|following|see)\b|:$/i;

export const vagueSource: DocumentRule = {
  id: "vague-source",
  title: "Source that could be anybody",
  summary: "Finds data that come from somebody else who is not named.",
  topics: ["data.sources"],
  severity: "advice",
  preset: "strict",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "People must be told where their data come from when they did not give them themselves.",
  fix: "Name the source, or its kind and whether the public can see it.",
  source: "GDPR Art. 14(2)(f)",

  *check(reading) {
    let last = -1;
    for (const { words, from, to } of matches(reading.text, vague)) {
      const sentence = sentenceAt(reading, from);
      if (!sentence || sentence.section === last || !speaksOf(reading, sentence, "collecting")) continue;
      if (!/\b(?:we|us|our)\b/i.test(reading.textOf(sentence))) continue;
      if (
        told.test(reading.text.slice(to, sentence.to)) ||
        /^ (?:you|website|cookie|sites?\b)/.test(reading.text.slice(to, to + 10))
      )
        continue;
      last = sentence.section;
      yield { range: { from, to }, message: `Unexpected \`${words}\` as a source, expected who it is` };
    }
  },

  examples: [
    {
      title: "finds a source that is not named",
      text: "We also obtain data through third parties.\n",
      finds: [
        {
          quote: "through third parties",
          message: "Unexpected `through third parties` as a source, expected who it is",
        },
      ],
    },
    {
      title: "lets a source that is named pass",
      text: "We obtain data from third parties such as credit agencies, and from the trade register. We show advertisements through third-party sites on data that we collect.\n",
      finds: [],
    },
  ],
};
