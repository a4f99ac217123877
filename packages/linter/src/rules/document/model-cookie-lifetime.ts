import { modelToCompare } from "../../comparison/model-to-compare.js";
import { cookiesNamed } from "../../document/cookies-named.js";
import { isSameLength } from "../../document/is-same-length.js";
import { blockAt } from "../../document/place-among.js";
import type { DocumentRule } from "../../document-rule.js";
import { periodText } from "../../model/periods.js";

export const modelCookieLifetime: DocumentRule = {
  id: "model-cookie-lifetime",
  title: "Cookie with another lifetime than in the model",
  summary: "Finds rows of tables that give a cookie another lifetime than the model.",
  topics: ["cookies"],
  severity: "error",
  preset: "recommended",
  why: "How long a cookie lasts is part of what people agree to; at most one of both periods is true.",
  fix: "Look at the cookie in a browser, and state what it says in both places.",
  source: "Directive 2002/58/EC Art. 5(3); CJEU C-673/17",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model === undefined) return;
    for (const { id, name, range } of cookiesNamed(reading, model)) {
      const lifetime = model.cookies?.items?.[id]?.lifetime;
      const expected = lifetime === "session" ? undefined : lifetime?.period;
      const block = range && blockAt(reading, range.from);
      if (block?.kind !== "row" || lifetime === undefined) continue;
      const [stated, ...more] = reading.periods.filter(({ from }) => from >= block.from && from < block.to);
      if (stated === undefined || more.length > 0) continue;
      if (lifetime !== "session" && (expected === undefined || isSameLength(stated, expected))) continue;
      const words = reading.textOf(stated);
      yield {
        range: { from: stated.from, to: stated.to },
        message: `Unexpected \`${words}\` for \`${name}\`, expected \`${expected ? periodText(expected) : "session"}\` as the model has it`,
        facts: [`cookies.items.${id}.lifetime`],
      };
    }
  },

  examples: [
    {
      title: "finds a lifetime that differs",
      text: "| Cookie | Lasts |\n| - | - |\n| _stats | 24 months |\n",
      model: {
        cookies: {
          items: {
            stats: {
              name: "_stats",
              category: "analytics",
              purposes: ["analytics"],
              lifetime: { period: { amount: 13, unit: "month" } },
            },
          },
        },
      },
      finds: [
        {
          quote: "24 months",
          message: "Unexpected `24 months` for `_stats`, expected `13 months` as the model has it",
        },
      ],
    },
    {
      title: "lets the same length in another unit pass",
      text: "| Cookie | Lasts |\n| - | - |\n| _stats | 1 year |\n",
      model: {
        cookies: {
          items: {
            stats: {
              name: "_stats",
              category: "analytics",
              purposes: ["analytics"],
              lifetime: { period: { amount: 12, unit: "month" } },
            },
          },
        },
      },
      finds: [],
    },
  ],
};
