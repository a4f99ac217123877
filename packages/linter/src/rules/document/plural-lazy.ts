import { matches } from "../../document/matches.js";
import type { DocumentRule } from "../../document-rule.js";

const lazy = /\((?:s|es|ies|ren)\)(?!\p{L})/gu;

export const pluralLazy: DocumentRule = {
  id: "plural-lazy",
  title: "Plural in brackets",
  summary: "Finds nouns with a plural ending in brackets.",
  topics: [],
  severity: "advice",
  preset: "strict",
  languages: ["en", "fr"],
  why: "It leaves open whether one is meant or several, and screen readers read it letter by letter.",
  fix: "Write the singular or the plural; the plural includes one.",
  source: "GDPR Art. 12(1)",

  *check({ text }) {
    for (const { from, to } of matches(text, lazy)) {
      const noun = /\p{L}{3,25}$/u.exec(text.slice(Math.max(0, from - 25), from))?.[0];
      if (noun === undefined) continue;
      yield {
        range: { from: from - noun.length, to },
        message: `Unexpected plural in brackets \`${noun}${text.slice(from, to)}\`, expected the singular or the plural`,
      };
    }
  },

  examples: [
    {
      title: "finds a plural in brackets",
      text: "We record the domain name(s) that you open.\n",
      finds: [
        {
          quote: "name(s)",
          message: "Unexpected plural in brackets `name(s)`, expected the singular or the plural",
        },
      ],
    },
    { title: "lets a number of an item pass", text: "We record names (s) and dates.\n", finds: [] },
  ],
};
