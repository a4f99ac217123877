import { sentenceAt } from "../../document/place-among.js";
import { quoted } from "../../document/quoted.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** A price, and requests or copies that it is asked for. */
const charged: Sought = {
  pattern:
    /\b(?:charges?|fee|payment|pay|costs?|cheque|check)\b[^.\n]{0,30}[£€$] ?\d{1,4}(?:[.,]\d{2})?[^.\n]{0,60}\b(?:requests?|cop(?:y|ies)|access|erasure|deletion)\b|[£€$] ?\d{1,4}(?:[.,]\d{2})? (?:administrative |administration |processing |handling )?(?:fee|charge) (?:for|on|applies to) [^.\n]{0,30}\b(?:requests?|cop(?:y|ies)|access)\b|\b(?:requests?|cop(?:y|ies)|access)\b[^.\n]{0,60}\b(?:subject to|for|on payment of|against|costs?) (?:a |an )?(?:\p{L}{2,15} ){0,2}(?:fee|charge|payment)?(?: of)? ?[£€$] ?\d{1,4}\b/giu,
  signs: /[£€$]/g,
};
/** A price that the law lets them ask, or that is asked for something else. */
const lawful =
  /\b(?:excessive|unfounded|repeat|repetitive|further|additional|second|extra|free|no (?:fee|charge)|order|deliver|membership|subscription|premium|credit report|(?:medical|health|driving) records?)/i;

export const requestCharged: DocumentRule = {
  id: "request-charged",
  title: "Price on a right",
  summary: "Finds fees for requests that people can make for free.",
  topics: ["rights.limits"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "Requests are free; a reasonable fee is lawful only for further copies and for what is manifestly unfounded or excessive.",
  fix: "Say that requests are free, and when they are not.",
  source: "GDPR Art. 12(5), Art. 15(3)",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, charged)) {
      const sentence = sentenceAt(reading, from);
      if (sentence && lawful.test(reading.textOf(sentence))) continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${quoted(words)}\`, expected requests that are free`,
      };
    }
  },

  examples: [
    {
      title: "finds a fee for a copy",
      text: "We charge a fee of £10 for each request for a copy of your data.\n",
      finds: [
        {
          quote: "charge a fee of £10 for each request for a copy",
          message:
            "Unexpected `charge a fee of £10 for each request for a copy`, expected requests that are free",
        },
      ],
    },
    {
      title: "finds a fee that stands before its name",
      text: "There is a £20 charge for access requests.\n",
      finds: [
        {
          quote: "£20 charge for access requests",
          message: "Unexpected `£20 charge for access requests`, expected requests that are free",
        },
      ],
    },
    {
      title: "lets fees that a law allows pass",
      text: "Requests are free. We charge £10 for each further copy, and for requests that are excessive. A copy of your medical records costs a fee of $15 for each request.\n",
      finds: [],
    },
  ],
};
