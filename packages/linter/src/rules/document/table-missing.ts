import { matches } from "../../document/matches.js";
import { blockAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";

const announced = /\bin the (?:following table|table below|chart below)\b[^.\n]{0,60}[:.]?(?=\n|$)/gi;

export const tableMissing: DocumentRule = {
  id: "table-missing",
  title: "Table that is announced and not there",
  summary: "Finds paragraphs that lead up to a table which does not follow.",
  topics: ["presentation"],
  severity: "warning",
  preset: "recommended",
  languages: ["en"],
  why: "What the table said is lost, or stands in paragraphs in which rows and columns cannot be told apart.",
  fix: "Put the table there, or announce what follows as what it is.",
  source: "GDPR Art. 12(1)",

  *check(reading) {
    for (const { words, from, to } of matches(reading.text, announced)) {
      const at = blockAt(reading, from)?.index ?? 0;
      const next = reading.blocks.slice(at + 1, at + 4);
      if (next.some(({ kind }) => kind === "row" || kind === "header-row")) continue;
      yield { range: { from, to }, message: `Unexpected \`${words}\` without a table, expected one below` };
    }
  },

  examples: [
    {
      title: "finds paragraphs where a table was",
      text: "We set the cookies in the table below:\n\nsession: keeps you logged in\n\nstats: counts visits\n",
      finds: [
        {
          quote: "in the table below:",
          message: "Unexpected `in the table below:` without a table, expected one below",
        },
      ],
    },
    {
      title: "lets a table pass",
      text: "We set the cookies in the table below:\n\n| Name | Purpose |\n| - | - |\n| session | keeps you logged in |\n",
      finds: [],
    },
  ],
};
