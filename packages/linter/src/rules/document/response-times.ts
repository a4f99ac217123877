import { isOtherPeriod } from "../../document/period-length.js";
import { sentenceAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";
import type { PeriodMention } from "../../reading/mentions.js";
import type { Reading } from "../../reading/reading.js";
import type { Sentence } from "../../reading/sentence.js";

/** Answering requests on rights. */
const answers =
  /\b(?:we|us|controller|officer|team)\b[^.\n]{0,60}\b(?:respond|reply|answer|act (?:up)?on|comply with|process|fulfil+|handle)\b[^.\n]{0,60}\brequests?\b|\brequests?\b[^.\n]{0,80}\b(?:answered|responded to|handled|processed|fulfilled|met)\b/i;
/** Answers to what a section on rights lets people ask. */
const replies = /\bwe (?:will |shall |must )?(?:respond|reply|answer)(?: to (?:you|them))? (?:within|in)\b/i;
/** What makes another time right. */
const particular =
  /\b(?:exten(?:d|ded|sion|ds)|further|additional|another|complex\p{L}{0,3}|confirm|acknowledg\p{L}{1,4}|receipt of your request is|California|CCPA|CPRA|Virginia|Colorado|GDPR|LGPD|PIPL|China|Brazil|EU|EEA|appeals?|opt[- ]?out|marketing|unsubscribe|free of charge|twice|once|12[- ]month|period preceding|children|depending|identity|copy|first)\b/iu;

export const responseTimes: DocumentRule = {
  id: "response-times",
  title: "Two times to answer",
  summary: "Finds a second time within which requests are answered.",
  topics: ["rights.response-time"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "People cannot tell when an answer is late, and may rely on the shorter time.",
  fix: "State one time, or say for which requests each holds.",
  source: "GDPR Art. 12(3)",

  *check(reading) {
    let first: PeriodMention | undefined;
    for (const period of reading.periods) {
      const sentence = sentenceAt(reading, period.from);
      if (sentence === undefined) continue;
      const around = reading.textOf(sentence);
      if (!isOnRequests(reading, sentence) || particular.test(around)) continue;
      if (
        !/\b(?:within|in|after|at most|no later than|maximum of)(?: a| the)?(?: maximum(?: of)?)? $/i.test(
          reading.text.slice(Math.max(0, period.from - 26), period.from),
        )
      )
        continue;
      first ??= period;
      if (!isOtherPeriod(first, period)) continue;
      yield {
        range: { from: period.from, to: period.to },
        message: `Unexpected time to answer \`${reading.textOf(period)}\`, expected \`${reading.textOf(first)}\` as above`,
      };
    }
  },

  examples: [
    {
      title: "finds a second time",
      text: "We respond to your request within 30 days.\n\n## Contact\n\nWe answer all requests within 14 days.\n",
      finds: [
        { quote: "14 days", message: "Unexpected time to answer `14 days`, expected `30 days` as above" },
      ],
    },
    {
      title: "finds another time below the heading of the rights",
      text: "Your rights\n\nWrite to us; we answer within one month.\n\nWe reply to all requests within 40 days.\n",
      format: "text",
      finds: [
        { quote: "40 days", message: "Unexpected time to answer `40 days`, expected `one month` as above" },
      ],
    },
    {
      title: "lets the same time, extensions and times of one law pass",
      text: "We respond to your request within one month. All requests are answered within 30 days. We may extend the time to answer a request by two months. In California we answer requests within 45 days.\n",
      finds: [],
    },
  ],
};

/** Whether a sentence says when requests on rights are answered: by its own words, or by the heading above it. */
function isOnRequests({ sections, textOf }: Reading, sentence: Sentence): boolean {
  const words = textOf(sentence);
  if (/\brequests?\b/i.test(words)) return answers.test(words);
  return replies.test(words) && /\brights?\b/i.test(sections[sentence.section]?.title ?? "");
}
