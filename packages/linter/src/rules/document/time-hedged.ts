import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

const hedged =
  /\bwe (?:may|might|can|could)?,? ?(?:from time to time|occasionally|sometimes|periodically|at times|on occasion),? (?:also )?(?:collect|use|share|disclose|send|process|transfer|contact|record|monitor|receive|obtain)\b|\bwe (?:may|might|can|could) (?:also )?(?:collect|use|share|disclose|process|transfer|contact|record|monitor|receive|obtain)\b[^.;\n]{0,80}\b(?:from time to time|occasionally|sometimes|periodically|on occasion)\b/gi;

export const timeHedged: DocumentRule = {
  id: "time-hedged",
  title: "Processing that happens now and then",
  summary: "Finds data that are collected, used or shared “from time to time” and nobody says when.",
  topics: ["data.purposes"],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "People cannot tell whether it happens to their data; “from time to time” may be always or never.",
  fix: "Say on which occasions it happens.",
  source: "WP260 rev.01, paragraphs 12 and 13",

  *check({ text }) {
    for (const { words, from, to } of matches(text, hedged))
      yield { range: { from, to }, message: `Unexpected \`${words}\`, expected when it happens` };
  },

  examples: [
    {
      title: "finds what happens from time to time",
      text: "We may from time to time share your data. We may collect your location occasionally.\n",
      finds: [
        {
          quote: "We may from time to time share",
          message: "Unexpected `We may from time to time share`, expected when it happens",
        },
        {
          quote: "We may collect your location occasionally",
          message: "Unexpected `We may collect your location occasionally`, expected when it happens",
        },
      ],
    },
    {
      title: "lets occasions, and changes of the document, pass",
      text: "We share your address when you order. We may change this policy from time to time.\n",
      finds: [],
    },
  ],
};
