import { matchesOf, type Sought } from "../../document/sought.js";
import type { DocumentRule } from "../../document-rule.js";

/** Days that no calendar has: a 31st of a short month, a 30th of February, figures of which none is a month. */
const impossible: Sought = {
  pattern:
    /\b(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d\b|\b31(?:st)?(?: of)? (?:April|June|September|November)\b|\b(?:30|31)(?:th|st)?(?: of)? February\b|\b(?:April|June|September|November) 31(?:st)?\b|\bFebruary (?:30|31)(?:th|st)?\b|(?<![\d/.-])(?:31([/.-])0?(?:4|6|9|11)\1|3[01]([/.-])0?2\2)(?:19|20)\d\d(?![\d/])|(?<![\d/.-])(?:1[3-9]|[2-9]\d)([/.-])(?:1[3-9]|[2-9]\d)\3(?:19|20)\d\d(?![\d/])/gi,
  signs: /\d\d/g,
};

export const dateImpossible: DocumentRule = {
  id: "date-impossible",
  title: "Day that is none",
  summary: "Finds dates that no calendar has.",
  topics: ["update-statement"],
  severity: "error",
  preset: "recommended",
  languages: ["en"],
  why: "Nobody can tell since when the text applies.",
  fix: "Look the day up, and write the month as a word.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const { words, from, to } of matchesOf(reading, impossible))
      yield { range: { from, to }, message: `Unexpected date \`${words}\`, expected a day that there is` };
  },

  examples: [
    {
      title: "finds days and months that there are not",
      text: "Revised: 13/25/2008. It has applied since 31 June 2009.\n",
      finds: [
        { quote: "13/25/2008", message: "Unexpected date `13/25/2008`, expected a day that there is" },
        { quote: "31 June", message: "Unexpected date `31 June`, expected a day that there is" },
      ],
    },
    {
      title: "finds a day that its month does not have, in figures",
      text: "Last update: 31/11/2024.\n",
      finds: [{ quote: "31/11/2024", message: "Unexpected date `31/11/2024`, expected a day that there is" }],
    },
    {
      title: "lets other days, and numbers, pass",
      text: "Revised: 31 May 2009 and 25/12/2008. Our servers are 13.25.20.14.\n",
      finds: [],
    },
  ],
};
