import { sentenceAt } from "../../document/place-among.js";
import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";
import { mentions } from "../../words/en/mentions.js";

const limit: Sought = {
  pattern:
    /\b(?:under(?: the)?(?: age of)?|younger than|below(?: the)?(?: age of)?|less than|at least|over(?: the age of)?|age of|not yet|aged|be) (\d{2}|thirteen|fourteen|sixteen|eighteen)\b(?! (?:days|months|minutes|hours|weeks|business|percent|characters|%))(?! ?[%.,]\d)/iy,
  startsWith: ["under", "younger", "below", "less", "at", "over", "age", "not", "aged", "be"],
};
const ofChildren =
  /\b(?:you are|you must be|nobody|no one|children|child|minors?|kids|individuals?|persons?|people|users?|anyone|years (?:of age|old)|age)\b/i;
/** A limit for all: who the service is for, whose data are not collected. */
const general =
  /\b(?:directed|intended|designed|aimed|targeted|address(?:es|ed)?|knowingly|intentionally|nobody|no one|not (?:use|register|access|collect|solicit|send|submit|provide|sign up|join)|must be|have to be|you are at least|offered|eligible)\b/i;
/** What makes another limit right: a place, a law, a sale, consent of parents. */
const particular =
  /\b(?:sell|sale|sold|opt[- ]in|parent\p{L}{0,4} consent|guardian|California|COPPA|GDPR|EEA|European|EU|state|jurisdiction|country|where applicable|depending|law)\b/iu;

export const ageLimits: DocumentRule = {
  id: "age-limits",
  title: "Two age limits",
  summary: "Finds a second age below which a service is for nobody or no data are collected.",
  topics: ["children"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "Parents cannot tell whether their child may use the service, nor whose data are deleted.",
  fix: "State one age, or say for which service or country each holds.",
  source: "GDPR Art. 8(1), Art. 12(1)",

  *check(reading) {
    let first: number | undefined;
    for (const { groups, words, from, to } of matchesOf(reading, limit)) {
      const sentence = sentenceAt(reading, from);
      if (sentence === undefined) continue;
      const around = reading.textOf(sentence);
      if (!ofChildren.test(around) || !general.test(around) || particular.test(around)) continue;
      const written = groups[0]?.toLowerCase() ?? "";
      const age = mentions.numbers[written] ?? Number(written);
      if (
        age > 21 ||
        (/^be /i.test(words) &&
          !/^ (?:years )?(?:of age )?(?:or|and) (?:older|over|above)/.test(reading.text.slice(to, to + 30)))
      )
        continue;
      first ??= age;
      if (age !== first)
        yield {
          range: { from, to },
          message: `Unexpected age limit \`${words}\`, expected ${first} as above`,
        };
    }
  },

  examples: [
    {
      title: "finds a second age",
      text: "Our shop is not directed to children under 13. We do not knowingly collect data of minors under the age of 16.\n",
      finds: [
        {
          quote: "under the age of 16",
          message: "Unexpected age limit `under the age of 16`, expected 13 as above",
        },
      ],
    },
    {
      title: "finds an age to register that is another",
      text: "You must be 13 or older to register. Persons younger than 18 are not eligible to register.\n",
      finds: [
        { quote: "younger than 18", message: "Unexpected age limit `younger than 18`, expected 13 as above" },
      ],
    },
    {
      title: "lets one age, and ages for a place or a law, pass",
      text: "You must be at least 16 years old. Our shop is not intended for anyone under sixteen. In the United States, COPPA protects children under 13 whose data we do not knowingly collect. Children under 13 get a prize.\n",
      finds: [],
    },
  ],
};
