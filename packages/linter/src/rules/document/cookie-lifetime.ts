import { near } from "../../document/near.js";
import { blockAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";
import { isLonger } from "../../model/periods.js";

const most = { amount: 13, unit: "month" } as const;
const lasts = /\b(?:cookies?|storage|lifetimes?|expir\w{1,5}|lasts?|duration|stored)\b/i;

const elsewhere = /\b(?:account|invoice|contract|log files?|data (?:is|are) (?:kept|deleted))\b/i;

export const cookieLifetime: DocumentRule = {
  id: "cookie-lifetime",
  title: "Cookie that lives long",
  summary: "Finds cookies that are stored for more than thirteen months.",
  topics: ["cookies"],
  severity: "advice",
  preset: "strict",
  laws: ["eprivacy"],
  languages: ["en"],
  why: "The French authority holds thirteen months to be the longest for cookies that measure audiences; longer is hard to justify.",
  fix: "Let the cookie end sooner, or be ready to say why it is needed for so long.",
  source: "CNIL, Délibération no 2020-091, no 51; GDPR Art. 5(1)(e)",

  *check(reading) {
    for (const { amount, unit, from, to } of reading.periods) {
      if (unit === "minute" || !isLonger({ amount, unit }, most)) continue;
      const block = blockAt(reading, from);
      if (block === undefined) continue;
      const here = near(block, { from, to });
      const words = reading.textOf(here);
      if (!lasts.test(words) || elsewhere.test(words)) continue;
      const before = reading.text.slice(Math.max(0, here.from - 400), here.to);
      if (!/\bcookies?\b/i.test(before)) continue;
      yield {
        range: { from, to },
        message: `Unexpected lifetime of a cookie \`${reading.textOf({ from, to })}\`, expected ${most.amount} months at most`,
      };
    }
  },

  examples: [
    {
      title: "finds a cookie that is stored for four years",
      text: "The statistics cookie counts visits.\n\nStorage: 50 months\n",
      finds: [
        {
          quote: "50 months",
          message: "Unexpected lifetime of a cookie `50 months`, expected 13 months at most",
        },
      ],
    },
    {
      title: "lets a year, and periods of other data, pass",
      text: "The cookie is stored for 12 months.\n\nWe keep invoices with the contract for 10 years; they are stored safely.\n",
      finds: [],
    },
  ],
};
