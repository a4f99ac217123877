import { matches } from "../../document/matches.js";
import { quoted } from "../../document/quoted.js";
import type { DocumentRule } from "../../document-rule.js";

/** People, and what they give up. */
const waiver =
  /\b(?:you|they|users?|customers?|clients?|members?|residents|visitors?|consumers?|data subjects?) (?:(?:hereby|expressly|irrevocably|also|agrees? to|will|shall) ){0,3}(?:waives?|gives? up|renounces?|relinquish(?:es)?|not to (?:exercise|assert|enforce|invoke))\b[^.\n]{0,60}\b(?:rights?|claims?)\b|(?<!\b(?:not|never) )\blose (?:the|these|those|their|your|all|any) (?:[\w’-]{2,15} ){0,3}rights?\b/gi;

export const rightWaived: DocumentRule = {
  id: "right-waived",
  title: "Rights that are given up",
  summary: "Finds words by which people give up rights or claims.",
  topics: ["rights.limits"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "Nobody can give up these rights in a policy; the sentence has no effect and misleads people.",
  fix: "Delete the sentence.",
  source: "GDPR Art. 12(2), Art. 82",

  *check(reading) {
    for (const { words, from, to } of matches(reading.text, waiver))
      yield {
        range: { from, to },
        message: `Unexpected \`${quoted(words)}\`, expected rights that stay as the law gives them`,
      };
  },

  examples: [
    {
      title: "finds a waiver",
      text: "You hereby waive all claims that arise from our use of your data.\n",
      finds: [
        {
          quote: "You hereby waive all claims",
          message:
            "Unexpected `You hereby waive all claims`, expected rights that stay as the law gives them",
        },
      ],
    },
    {
      title: "finds what others give up",
      text: "California residents agree to waive these rights.\n",
      finds: [
        {
          quote: "residents agree to waive these rights",
          message:
            "Unexpected `residents agree to waive these rights`, expected rights that stay as the law gives them",
        },
      ],
    },
    {
      title: "finds rights that are lost",
      text: "You lose the right to object once you have signed.\n",
      finds: [
        {
          quote: "lose the right",
          message: "Unexpected `lose the right`, expected rights that stay as the law gives them",
        },
      ],
    },
    {
      title: "lets rights that stay pass",
      text: "Nothing in this policy takes away rights that you have by law.\n",
      finds: [],
    },
  ],
};
