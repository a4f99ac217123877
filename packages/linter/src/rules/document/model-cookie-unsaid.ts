import { modelToCompare } from "../../comparison/model-to-compare.js";
import { cookiesNamed } from "../../document/cookies-named.js";
import type { DocumentRule } from "../../document-rule.js";

export const modelCookieUnsaid: DocumentRule = {
  id: "model-cookie-unsaid",
  title: "Cookie that the document leaves out",
  summary: "Finds cookies that a model declares and that a document, which lists others, does not name.",
  topics: ["cookies"],
  severity: "warning",
  preset: "recommended",
  why: "A list of cookies that lacks one is no clear and comprehensive information on it.",
  fix: "Add the cookie to the list, or remove it from the model if it is no longer set.",
  source: "Directive 2002/58/EC Art. 5(3); CJEU C-673/17",

  *check(reading, context) {
    const model = modelToCompare(reading, context);
    if (model === undefined) return;
    const cookies = cookiesNamed(reading, model);
    const range = cookies.find((cookie) => cookie.range)?.range;
    if (range === undefined) return;
    for (const { id, name, range: place } of cookies)
      if (place === undefined)
        yield {
          range,
          message: `Unexpected list of cookies without \`${name}\`, expected all that the model declares`,
          facts: [`cookies.items.${id}.name`],
        };
  },

  examples: [
    {
      title: "finds a cookie that is not listed",
      text: "| Cookie | Lasts |\n| - | - |\n| basket | 30 days |\n",
      model: {
        cookies: {
          items: {
            basket: { name: "basket", category: "strictly-necessary", purposes: ["log-in"] },
            stats: { name: "_stats", category: "analytics", purposes: ["analytics"] },
          },
        },
      },
      finds: [
        {
          quote: "basket",
          message: "Unexpected list of cookies without `_stats`, expected all that the model declares",
        },
      ],
    },
    {
      title: "lets a document pass that lists no cookies",
      text: "Our cookie policy lists all cookies.\n",
      model: {
        cookies: { items: { stats: { name: "_stats", category: "analytics", purposes: ["analytics"] } } },
      },
      finds: [],
    },
  ],
};
