import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const shifted: Sought = {
  pattern:
    /\b(?:transmission|transmit|use|provide|submit|shar(?:e|ing)|send|transfer|access|do so)\b[^.\n]{0,120}\b(?:is|are|does so|do so)?(?: entirely| solely)? ?at your own risk\b|\bwe (?:are|shall|will) not (?:be )?(?:liable|responsible)\b[^.\n]{0,60}\b(?:breach|unauthori[sz]ed access|loss of (?:your )?data|security)\b/gi,
  words: ["risk", "liable", "responsible"],
};

export const riskShifted: DocumentRule = {
  id: "risk-shifted",
  title: "Risk that is passed to the reader",
  summary: "Finds sentences that make people bear the risk of the controller’s security.",
  topics: ["security.limits"],
  severity: "warning",
  preset: "strict",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "Security is the controller’s duty, and it answers for damage; a notice cannot change that.",
  fix: "Say what you do to protect the data, and what people can do themselves, without a disclaimer.",
  source: "GDPR Art. 5(1)(f), Art. 32, Art. 82",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, shifted))
      yield {
        range: { from, to },
        message: `Unexpected disclaimer \`${words.slice(0, 100)}\`, expected what protects the data`,
      };
  },

  examples: [
    {
      title: "finds data sent at the risk of the sender",
      text: "Any transmission of personal data is at your own risk.\n",
      finds: [
        {
          quote: "transmission of personal data is at your own risk",
          message:
            "Unexpected disclaimer `transmission of personal data is at your own risk`, expected what protects the data",
        },
      ],
    },
    {
      title: "lets a warning about the internet pass",
      text: "No network is free of risk; we encrypt what you send.\n",
      finds: [],
    },
  ],
};
