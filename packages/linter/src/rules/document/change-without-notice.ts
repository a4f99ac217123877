import { quoted } from "../../document/quoted.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Changes, and the lack of a notice. */
const unannounced: Sought = {
  pattern:
    /\b(?:chang|modif|amend|revis|updat|alter)\w{0,8}\b[^.\n]{0,120}\bwithout (?:\w{1,12} ){0,3}(?:notice|notification|(?:notifying|informing|telling) (?:you|users|members|customers|visitors|people|anyone))\b|\b(?:chang|modif|amend|revis|updat|alter)\w{0,8}\b[^.\n]{0,80}\b(?:your (?:sole )?responsibility to (?:check|review|consult|read)|(?:need not|not (?:have|obliged|required) to) (?:tell|notify|inform) (?:you|anyone|users)|you (?:will|shall) be bound\b[^.\n]{0,40}\bas soon as\b)|\bwithout (?:\w{1,12} ){0,2}notice\b[^.\n]{0,60}\b(?:change|modify|amend|revise|update|alter)\b/gi,
  words: ["without", "responsibility", "bound", "need", "notify", "inform"],
};

export const changeWithoutNotice: DocumentRule = {
  id: "change-without-notice",
  title: "Changes without notice",
  summary: "Finds policies that may be changed without telling people.",
  topics: ["policy-change"],
  severity: "warning",
  preset: "recommended",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "People must be told of changes that matter before these take effect, or the information is not fair.",
  fix: "Say how people are told of changes.",
  source: "GDPR Art. 5(1)(a), Art. 12(1), Art. 13(3); WP260 rev.01 paras 29–31",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, unannounced)) {
      if (/\b(?:not|never|no|n[’']t)\b[^.\n]{0,40}$/i.test(reading.text.slice(Math.max(0, from - 50), from)))
        continue;
      yield { range: { from, to }, message: `Unexpected \`${quoted(words)}\`, expected how people are told` };
    }
  },

  examples: [
    {
      title: "finds changes without notice",
      text: "We may change this policy at any time without prior notice.\n",
      finds: [
        {
          quote: "change this policy at any time without prior notice",
          message:
            "Unexpected `change this policy at any time without prior notice`, expected how people are told",
        },
      ],
    },
    {
      title: "finds readers who have to look for changes",
      text: "We may revise this policy at any time; it is your responsibility to check back.\n",
      finds: [
        {
          quote: "revise this policy at any time; it is your responsibility to check",
          message:
            "Unexpected `revise this policy at any time; it is your responsibility to check`, expected how people are told",
        },
      ],
    },
    {
      title: "finds changes that others are not told of",
      text: "We may amend this notice without notifying members.\n",
      finds: [
        {
          quote: "amend this notice without notifying members",
          message: "Unexpected `amend this notice without notifying members`, expected how people are told",
        },
      ],
    },
    {
      title: "lets announced changes pass",
      text: "We tell you by email before we change this policy.\n",
      finds: [],
    },
  ],
};
