import { quoted } from "../../document/quoted.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Rights or requests, and words that make a favour of them. */
const favour: Sought = {
  pattern:
    /\b(?:rights?|requests?|access|erasure|deletion|correction)\b[^.\n]{0,80}\b(?:goodwill|as a courtesy|(?:at|in) our (?:sole |own |absolute )?discretion)\b|\bas a courtesy\b[^.\n]{0,80}\b(?:rights?|requests?)\b|\b(?:out of|as a gesture of|by) (?:\w{1,15} )?goodwill\b[^.\n]{0,80}\b(?:rights?|requests?)\b|\b(?:decide|determine)\b[^.\n]{0,20}\b(?:at|in) our (?:sole |own |absolute )?discretion\b[^.\n]{0,60}\b(?:rights?|requests?|erasure|access)\b|\b(?:delete|erase|correct|answer|disclose|respond|comply)\b[^.\n]{0,60}\bonly (?:if|where|when) (?:(?:it|this|that) (?:benefits|suits|pleases) us|we (?:wish|want|like|agree|choose|please))\b|\b(?:comply with|grant|honou?r|answer|fulfil+|meet) (?:such|your|these|the|those|any|all) (?:\w{1,15} )?requests?(?: only)? (?:if|where|when) (?:we|it|the \w{2,20}) (?:sees? fit|wish(?:es)?|(?:considers?|deems?|thinks?|finds?) (?:them |it |this )?(?:convenient|fit|appropriate|suitable|desirable|reasonable))\b/gi,
  words: [
    "goodwill",
    "courtesy",
    "discretion",
    ...[
      "fit",
      "convenient",
      "appropriate",
      "suitable",
      "desirable",
      "reasonable",
      "wish",
      "wishes",
      "benefits",
      "suits",
      "pleases",
      "agree",
      "choose",
    ],
  ],
};

export const rightByGoodwill: DocumentRule = {
  id: "right-by-goodwill",
  title: "Right that is granted as a favour",
  summary: "Finds rights that are granted out of goodwill or at the discretion of the controller.",
  topics: ["rights.limits"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "The law gives people these rights; who calls them a favour may keep people from using them.",
  fix: "Say which rights people have, and when they do not apply.",
  source: "GDPR Art. 12(2), Arts. 15–22",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, favour)) {
      // A right of the controller, to change the document for one, is another matter.
      if (/\breserves? (?:the|our|all) $/i.test(reading.text.slice(Math.max(0, from - 14), from))) continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${quoted(words)}\`, expected a right that people have by law`,
      };
    }
  },

  examples: [
    {
      title: "finds rights that are given at discretion",
      text: "We answer requests for access at our sole discretion.\n",
      finds: [
        {
          quote: "requests for access at our sole discretion",
          message:
            "Unexpected `requests for access at our sole discretion`, expected a right that people have by law",
        },
      ],
    },
    {
      title: "finds requests that are met at will",
      text: "The Company will comply with such requests if the Company considers them convenient.\n",
      finds: [
        {
          quote: "comply with such requests if the Company considers them convenient",
          message:
            "Unexpected `comply with such requests if the Company considers them convenient`, expected a right that people have by law",
        },
      ],
    },
    {
      title: "lets rights by law pass",
      text: "You have the right of access, and we answer your request within one month. We reserve the right to add pages at our discretion.\n",
      finds: [],
    },
  ],
};
