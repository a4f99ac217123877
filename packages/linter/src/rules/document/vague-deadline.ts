import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const vague: Sought = {
  pattern:
    /\bwithin a reasonable (?:time|period|timeframe|amount of time)(?: of time)?\b|\bas (?:soon|quickly|fast|promptly) as (?:(?:reasonably )?(?:possible|practicable)|(?:we|it) can)\b|\b(?:in|at) (?:due course|a timely manner)\b|\bdepending on the (?:specific )?circumstances\b/gi,
  words: ["reasonable", "soon", "quickly", "fast", "promptly", "course", "timely", "circumstances"],
};
const duty =
  /\b(?:we|us|company|controller) (?:will|shall|must|may|aim|endeavou?r)\b|\brequests? (?:is|are|will be|shall be)\b/i;

export const vagueDeadline: DocumentRule = {
  id: "vague-deadline",
  title: "Time to answer that is open",
  summary: "Finds answers to requests that are promised for no day in particular.",
  topics: ["rights.response-time"],
  severity: "warning",
  preset: "strict",
  laws: ["gdpr", "uk-gdpr"],
  languages: ["en"],
  why: "The law sets one month for an answer, with two more in hard cases; an open promise lets people wait in vain.",
  fix: "Say within what time you answer, and when it can take longer.",
  source: "GDPR Art. 12(3)",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, vague)) {
      const sentence = sentenceAt(reading, from);
      const around = sentence === undefined ? "" : reading.textOf(sentence);
      if (
        !duty.test(around) ||
        !/\b(?:reply|repl|respon|answer|request|inquir|get back to you)/i.test(around)
      )
        continue;
      if (
        !/^depending/i.test(words) &&
        /\b(?:\d|one|two|thirty)\b[^.]{0,20}(?:days?|months?|weeks?)/i.test(around)
      )
        continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\` as the time to answer, expected a period`,
      };
    }
  },

  examples: [
    {
      title: "finds an answer at no time in particular",
      text: "We will respond to your request within a reasonable time.\n",
      finds: [
        {
          quote: "within a reasonable time",
          message: "Unexpected `within a reasonable time` as the time to answer, expected a period",
        },
      ],
    },
    {
      title: "finds requests that are answered at no stated time",
      text: "Requests are normally dealt with as soon as possible.\n",
      finds: [
        {
          quote: "as soon as possible",
          message: "Unexpected `as soon as possible` as the time to answer, expected a period",
        },
      ],
    },
    {
      title: "lets a period pass",
      text: "We will answer your request as soon as possible, within one month of its receipt at the latest.\n",
      finds: [],
    },
  ],
};
