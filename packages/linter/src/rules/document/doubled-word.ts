import type { DocumentRule } from "../../document-rule.js";

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

  *check({ text, words }) {
    for (let index = 1; index < words.count; index++) {
      const from = words.from[index - 1] ?? 0;
      const middle = words.to[index - 1] ?? 0;
      const to = words.to[index] ?? 0;
      if (words.from[index] !== middle + 1 || to - middle - 1 !== middle - from || middle - from < 2)
        continue;
      const word = text.slice(from, middle);
      const again = text.slice(middle + 1, to);
      if (word.toLowerCase() !== again.toLowerCase() || text.charCodeAt(middle) !== 32) continue;
      if (
        canRepeat.has(word.toLowerCase()) ||
        !/^\p{L}+$/u.test(word) ||
        (isCapital(word) && isCapital(again))
      )
        continue;
      if (isHyphen(text.charAt(from - 1)) || isHyphen(text.charAt(to))) continue;
      yield {
        range: { from, to },
        message: `Unexpected \`${word} ${again}\`, expected one \`${word}\``,
        edits: [{ range: { from: middle, to }, text: "" }],
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

/** The word is part of a longer one: “time-time series”. */
const isHyphen = (sign: string) => sign === "-";
