import { modelToCompare } from "../../comparison/model-to-compare.js";
import { cookiesNamed } from "../../document/cookies-named.js";
import { blockAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";

export const modelCookieUndeclared: DocumentRule = {
  id: "model-cookie-undeclared",
  title: "Cookie that the model does not know",
  summary: "Finds cookies in the tables of a document that its model does not declare.",
  topics: ["cookies"],
  severity: "warning",
  preset: "recommended",
  why: "Either a cookie is set that nobody declared, or the table tells of one that is gone.",
  fix: "Declare the cookie in `cookies.items`, or take its row out.",
  source: "Directive 2002/58/EC Art. 5(3); GDPR Art. 5(2)",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model === undefined) return;
    const cookies = cookiesNamed(reading, model);
    const names = new Set(cookies.map(({ name }) => name.toLowerCase()));
    const columns = new Map<number, number>();
    for (const { range } of cookies) {
      const block = range && blockAt(reading, range.from);
      const column = block?.cells.findIndex(({ from, to }) => from === range?.from && to === range.to) ?? -1;
      if (block?.header !== undefined && column !== -1) columns.set(block.header, column);
    }
    for (const { header = -1, cells } of reading.blocks) {
      const cell = cells[columns.get(header) ?? -1];
      const name = cell ? reading.textOf(cell).trim() : "";
      if (cell === undefined || !/^[\w.*-]{2,60}$/.test(name) || names.has(name.toLowerCase())) continue;
      yield {
        range: cell,
        message: `Unexpected cookie \`${name}\`, expected those that the model declares`,
        facts: ["cookies.items"],
      };
    }
  },

  examples: [
    {
      title: "finds a cookie that nobody declared",
      text: "| Cookie | Lasts |\n| - | - |\n| basket | 30 days |\n| _stats | 1 year |\n",
      model: {
        cookies: {
          items: { basket: { name: "basket", category: "strictly-necessary", purposes: ["log-in"] } },
        },
      },
      finds: [
        {
          quote: "_stats",
          message: "Unexpected cookie `_stats`, expected those that the model declares",
        },
      ],
    },
    {
      title: "lets other tables pass",
      text: "| Cookie | Lasts |\n| - | - |\n| basket | 30 days |\n\n| Data | Kept |\n| - | - |\n| Orders | 7 years |\n",
      model: {
        cookies: {
          items: { basket: { name: "basket", category: "strictly-necessary", purposes: ["log-in"] } },
        },
      },
      finds: [],
    },
  ],
};
