import { matches } from "../../document/matches.js";
import { sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";

const hedged =
  /\bwe (?:will |shall |may )?(?:try|endeavou?r|strive|seek|aim|attempt|use (?:our )?(?:best|reasonable|commercially reasonable) (?:efforts|endeavours)|make (?:every|reasonable) efforts?|do our (?:best|utmost)) to (?:protect|notify|inform|tell|delete|erase|respond|reply|answer|keep|ensure|secure|comply|honou?r|limit|safeguard)\b|\bwe may (?:notify|inform|tell|alert) you\b|\bwe may,? (?:at|in) our (?:sole )?discretion,? (?:notify|inform|delete|respond|honou?r|comply)\b|\bwe (?:will|shall) (?:notify|inform|delete|respond|answer|comply)[^.\n]{0,60}\b(?:where|if|when) (?:we (?:deem|consider|think)|reasonably (?:possible|practicable)|appropriate)\b/gi;

export const dutyHedged: DocumentRule = {
  id: "duty-hedged",
  title: "Duty that is only tried",
  summary: "Finds duties of the controller that it may do, or tries to do.",
  topics: [],
  severity: "advice",
  preset: "strict",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "To inform, to answer, to erase and to protect are duties; “may” and “try” read as if they were favours.",
  fix: "Say what you do: “we tell you”, “we delete”, “we answer within a month”.",
  source: "GDPR Art. 12(1); WP260 rev.01, paragraph 13",

  *check(reading) {
    for (const { words, from, to } of matches(reading.text, hedged)) {
      if (sentenceAt(reading, from) === undefined) continue;
      yield { range: { from, to }, message: `Unexpected \`${words}\` for a duty, expected what you do` };
    }
  },

  examples: [
    {
      title: "finds duties that are tried or that may be done",
      text: "We strive to protect your data. We may notify you of a breach.\n",
      finds: [
        {
          quote: "We strive to protect",
          message: "Unexpected `We strive to protect` for a duty, expected what you do",
        },
        {
          quote: "We may notify you",
          message: "Unexpected `We may notify you` for a duty, expected what you do",
        },
      ],
    },
    {
      title: "lets duties that are done, and permissions, pass",
      text: "We protect your data and tell you of changes. We may send you offers. We strive to please.\n",
      finds: [],
    },
  ],
};
