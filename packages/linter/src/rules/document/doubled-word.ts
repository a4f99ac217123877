import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

const twice = /(?<![\p{L}\p{N}’'-])(\p{L}{2,20}) \1(?![\p{L}\p{N}’'-])/giu;

/** Words that can rightly follow themselves: “that that is”, “had had”, French « nous nous ». */
const canRepeat = new Set(["that", "had", "nous", "vous", "is", "her", "bora", "new"]);

export const doubledWord: DocumentRule = {
  id: "doubled-word",
  title: "Word written twice",
  summary: "Finds a word that stands twice in a row.",
  topics: [],
  severity: "warning",
  preset: "recommended",
  why: "A doubled word is a slip of editing, and may hide that another word is missing.",
  fix: "Delete one of the two, or write the word that was meant.",
  source: "GDPR Art. 12(1)",

  *check({ text }) {
    for (const { words, groups, from, to } of matches(text, twice)) {
      const [word = ""] = groups;
      const again = words.slice(word.length + 1);
      if (canRepeat.has(word.toLowerCase()) || (isCapital(word) && isCapital(again))) continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\`, expected one \`${word}\``,
        edits: [{ range: { from: from + word.length, to }, text: "" }],
      };
    }
  },

  examples: [
    {
      title: "finds a word written twice, and deletes one",
      text: "We keep the\nthe data for a year.\n",
      finds: [{ quote: "the the", message: "Unexpected `the the`, expected one `the`" }],
      mended: "We keep the data for a year.\n",
    },
    {
      title: "lets names and words that may repeat pass",
      text: "We know that that is rare. Duran Duran had had an account, and the time-time series ends.\n",
      finds: [],
    },
  ],
};

/** Names may repeat: “Duran Duran”. */
const isCapital = (word: string) => /^\p{Lu}/u.test(word);
