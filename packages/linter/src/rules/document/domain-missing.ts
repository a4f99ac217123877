import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Words that a name must follow, followed by what no name begins with. */
const gap: Sought = {
  pattern:
    /\b(?:such as|other than|including(?:,? but not limited to)?|located at|hosted at|available at|operated at|e\.g\.,?),? (?:and(?: their)?|or|If|When|We|You can)(?= )|\b(?:located|available|hosted|found|published) at(?= \()|\b(?:such as|other than|located at) ?[.,;)](?= |\n|$)|\b(?:the|these) following(?: \p{L}{2,20}){1,2}: ?[.,;](?= |\n|$)|\b(?:entered into|concluded|signed) (?:with|and)(?= (?:it|them|him|us|you|the)\b)|\bby (?:sending|posting|mailing|giving) (?:and|or|[.,])(?= |\n|$)/uy,
  startsWith: [
    "such",
    "other",
    "including",
    "located",
    "hosted",
    "available",
    "operated",
    "e",
    "found",
    "published",
    "the",
    "these",
    "entered",
    "concluded",
    "signed",
    "by",
  ],
};

export const domainMissing: DocumentRule = {
  id: "domain-missing",
  title: "Name that was stripped",
  summary: "Finds sentences in which a website, an address or an example was lost.",
  topics: [],
  severity: "error",
  preset: "recommended",
  languages: ["en"],
  why: "Converters drop links with the words that they stand on; what is left says something else, or nothing.",
  fix: "Write the name that stood there.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, gap)) {
      yield { range: { from, to }, message: `Unexpected \`${words}\`, expected a name within it` };
    }
  },

  examples: [
    {
      title: "finds names that were lost in a list",
      text: "Our sites, including and their shops, set cookies (such as and others).\n",
      finds: [
        {
          quote: "including and their",
          message: "Unexpected `including and their`, expected a name within it",
        },
        { quote: "such as and", message: "Unexpected `such as and`, expected a name within it" },
      ],
    },
    {
      title: "finds a sentence that broke off",
      text: "Cookies of websites other than If you visit us.\n",
      finds: [{ quote: "other than If", message: "Unexpected `other than If`, expected a name within it" }],
    },
    {
      title: "finds what a sentence has lost at its end",
      text: "Data may go to the following countries: .\n",
      finds: [
        {
          quote: "the following countries: .",
          message: "Unexpected `the following countries: .`, expected a name within it",
        },
      ],
    },
    {
      title: "lets a name, and a list that is led up to, pass",
      text: "Such as these: names. We use data including, but not limited to, names. See it at harbour.org.\n",
      finds: [],
    },
  ],
};
