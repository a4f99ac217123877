import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const passive: Sought = {
  pattern:
    /\b(?:will|shall|must) (?:\p{Ll}{3,15}ly )?be (?:\p{Ll}{3,15}ly )?(?:informed|notified|told|answered|responded to|deleted|erased|destroyed|anonymi[sz]ed|corrected|disclosed|shared|transferred|provided|handled|processed|kept|retained|stored|protected|reviewed|investigated|obtained)\b/uy,
  startsWith: ["will", "shall", "must"],
};

export const dutyPassive: DocumentRule = {
  id: "duty-passive",
  title: "Duty of nobody",
  summary: "Finds duties in the passive voice that do not say whose they are.",
  topics: [],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "Who will delete, answer or inform is left open: the controller, a processor or the reader.",
  fix: "Write it with its actor: “we delete your data”.",
  source: "WP260 rev.01, paragraph 12",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, passive)) {
      const sentence = sentenceAt(reading, from);
      if (/\b(?:which|that) $/.test(reading.text.slice(Math.max(0, from - 6), from))) continue;
      if (/^(?: in order)? to comply\b/.test(reading.text.slice(to, to + 20))) continue;
      if (!sentence || / by (?:us|our|the|a|an|its|your|[A-Z])/.test(reading.text.slice(to, sentence.to)))
        continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\` without an actor, expected who does it`,
      };
    }
  },

  examples: [
    {
      title: "finds a duty that nobody has",
      text: "Your data will be deleted after a year.\n",
      finds: [
        {
          quote: "will be deleted",
          message: "Unexpected `will be deleted` without an actor, expected who does it",
        },
      ],
    },
    {
      title: "lets duties with their actor pass",
      text: "We will delete your data. It will be deleted by our host. You can be informed.\n",
      finds: [],
    },
  ],
};
