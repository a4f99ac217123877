import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

const time =
  /(?<![\d:])\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\b\.?)?(?![\d:])(?! ?(?:[A-Z]{2,5}\b|\(?(?:UTC|GMT)|[+-]\d{2}|[Ll]ocal|Z\b|\p{L}+ time))/gu;
/** How far from its date a time stands. */
const reach = 12;

export const dateTimezone: DocumentRule = {
  id: "date-timezone",
  title: "Time of day without its zone",
  summary: "Finds the hour of a change that does not say where it is that late.",
  topics: ["update-statement"],
  severity: "advice",
  preset: "strict",
  why: "The day on which a change takes effect is another one elsewhere.",
  fix: "Leave the hour out, or add its zone: 21:00 UTC.",
  source: "ISO 8601-1:2019",

  *check({ dates, text }) {
    for (const { role, to } of dates) {
      if (role === "other") continue;
      const [line = ""] = text.slice(to, to + 40).split("\n", 1);
      const [match] = matches(line, time);
      if (match === undefined || match.from > reach) continue;
      yield {
        range: { from: to + match.from, to: to + match.from + match.words.trimEnd().length },
        message: `Unexpected time \`${match.words.trim()}\` without a zone, expected one after it`,
      };
    }
  },

  examples: [
    {
      title: "finds an hour without its zone",
      text: "Last updated: 11 March 2023, 9:00 pm\n",
      finds: [
        { quote: "9:00 pm", message: "Unexpected time `9:00 pm` without a zone, expected one after it" },
      ],
    },
    {
      title: "lets an hour with its zone, and hours of an office, pass",
      text: "Last updated: 11 March 2023, 21:00 UTC. Call us from 9:00 to 17:00.\n",
      finds: [],
    },
  ],
};
