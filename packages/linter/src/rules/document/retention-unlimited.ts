import { quoted } from "../../document/quoted.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Keeping, and words that set no end. */
const endless: Sought = {
  pattern:
    /(?<!\bnot )(?<!\bnever )\b(?:keep|kept|retain|retained|store|stored|hold|held)\b[^.\n]{0,80}\b(?:as long as we (?:like|wish|want|choose|see fit|deem (?:fit|appropriate|desirable))|indefinitely|for ?ever|until further notice|for all time|for eternity|without (?:any )?(?:time )?limit(?: of time)?|in perpetuity|for an? (?:unlimited|indefinite) (?:period|time))\b/gi,
  words: [
    "long",
    "indefinitely",
    "forever",
    "ever",
    "perpetuity",
    "unlimited",
    "indefinite",
    "further",
    "time",
    "eternity",
    "limit",
  ],
};

export const retentionUnlimited: DocumentRule = {
  id: "retention-unlimited",
  title: "Data kept without end",
  summary: "Finds data that are kept for ever, or for as long as the controller likes.",
  topics: ["retention"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "Data may be kept no longer than their purposes need, and people must learn how long that is.",
  fix: "Give a period, or the criteria that decide it.",
  source: "GDPR Art. 5(1)(e), Art. 13(2)(a)",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, endless))
      yield {
        range: { from, to },
        message: `Unexpected \`${quoted(words)}\`, expected a period, or the criteria that decide it`,
      };
  },

  examples: [
    {
      title: "finds data that are kept for ever",
      text: "We store your messages indefinitely.\n",
      finds: [
        {
          quote: "store your messages indefinitely",
          message:
            "Unexpected `store your messages indefinitely`, expected a period, or the criteria that decide it",
        },
      ],
    },
    {
      title: "finds a period that the controller sets as it likes",
      text: "Your data are kept for as long as we see fit.\n",
      finds: [
        {
          quote: "kept for as long as we see fit",
          message:
            "Unexpected `kept for as long as we see fit`, expected a period, or the criteria that decide it",
        },
      ],
    },
    {
      title: "lets a denial pass",
      text: "We do not keep your data indefinitely.\n",
      finds: [],
    },
  ],
};
