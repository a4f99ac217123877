import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const wrong: Sought = {
  pattern:
    /\b(?:has|have|had) (?:already |also |not |since |never )?be \p{Ll}{3,15}(?:ed|en|n)\b|\b(?:able|right|entitled) to (?:corrected|deleted|updated|accessed|changed|removed)\b|\b(?:aims?|seeks?|wants?|wish(?:es)?) to precise\b|\b(?:requires?|allows?|asks?|enables?) us \p{Ll}{2,15}ing\b|\bask(?:s|ed)? for (?:participating|taking part|completing|filling|joining|providing|signing)\b|\b(?:has|have) been or (?:seemed|appeared) to be\b/uy,
  startsWith: [
    "has",
    "have",
    "had",
    "able",
    "right",
    "entitled",
    "aim",
    "aims",
    "seek",
    "seeks",
    "want",
    "wants",
    "wish",
    "wishes",
    "require",
    "requires",
    "allow",
    "allows",
    "ask",
    "asks",
    "asked",
    "enable",
    "enables",
  ],
};
const preventing: Sought = {
  pattern: /\bhelp to preventing\b|\bto preventing\b(?= other)/g,
  words: ["preventing"],
};

export const verbForm: DocumentRule = {
  id: "verb-form",
  title: "Verb in the wrong form",
  summary: "Finds forms of verbs that English does not have in their place.",
  topics: [],
  severity: "advice",
  preset: "recommended",
  languages: ["en"],
  why: "What was done and what will be done can no longer be told apart.",
  fix: "Write the form that belongs there.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const sought of [wrong, preventing])
      for (const { words, from, to } of matchesOf(reading, sought))
        yield { range: { from, to }, message: `Unexpected \`${words}\`, expected another form of the verb` };
  },

  examples: [
    {
      title: "finds forms that do not fit their helper",
      text: "Data that has already be disclosed must be kept; this will require us keeping it.\n",
      finds: [
        {
          quote: "has already be disclosed",
          message: "Unexpected `has already be disclosed`, expected another form of the verb",
        },
        {
          quote: "require us keeping",
          message: "Unexpected `require us keeping`, expected another form of the verb",
        },
      ],
    },
    {
      title: "lets forms that fit pass",
      text: "Data that has already been disclosed stays. The law requires us to keep it. You have to be able to object.\n",
      finds: [],
    },
  ],
};
