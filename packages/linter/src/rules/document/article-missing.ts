import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

const bare: Sought = {
  pattern:
    /(?<=^|[.;:] |\b(?:when|where|if|that|unless|ask|asks|provide|provides|inform|how|whether|from|of|to|by) )data subject(?= (?!rights?\b|requests?\b|access\b|consent\b|categor|types?\b|groups?\b|identit|matters?\b)\p{Ll})/imuy,
  startsWith: ["data"],
};

export const articleMissing: DocumentRule = {
  id: "article-missing",
  title: "Person without an article",
  summary: "Finds “data subject” in the singular without “the” or “a”.",
  topics: [],
  severity: "advice",
  preset: "strict",
  languages: ["en"],
  why: "A search and replace put it where “you” stood; the sentence is no English any more.",
  fix: "Write “the data subject”, or better “you”.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, bare))
      yield {
        range: { from, to },
        message: `Unexpected \`${words}\` without an article, expected \`the ${words.toLowerCase()}\``,
      };
  },

  examples: [
    {
      title: "finds a data subject without an article",
      text: "We collect data when data subject provides them.\n",
      finds: [
        {
          quote: "data subject",
          message: "Unexpected `data subject` without an article, expected `the data subject`",
        },
      ],
    },
    {
      title: "lets articles, plurals and compounds pass",
      text: "A data subject may ask. If data subjects ask, we answer. By data subject request we delete.\n",
      finds: [],
    },
  ],
};
