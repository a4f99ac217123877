import type { ModelRule } from "../../model-rule.js";

export const requestExtension: ModelRule = {
  id: "request-extension",
  title: "Extension that nobody is told of",
  summary: "Finds an extension of the time for answers of which people are not told.",
  topics: ["rights.response-time"],
  severity: "warning",
  why: "The time can be extended only if people are told so, with the reasons, before it has passed.",
  fix: "Declare `notified: true`, and do it.",
  source: "Art. 12(3) GDPR; Cal. Civ. Code § 1798.130(a)(2)(A)",

  *check({ requests }) {
    if (requests?.extension !== undefined && requests.extension.notified !== true)
      yield {
        path: "requests.extension.notified",
        message: "Unexpected extension without notice, expected `notified`",
      };
  },

  examples: [
    {
      title: "finds a silent extension",
      policy: { requests: { extension: { period: { amount: 2, unit: "month" } } } },
      finds: [
        {
          path: "requests.extension.notified",
          message: "Unexpected extension without notice, expected `notified`",
        },
      ],
    },
    {
      title: "lets a notice pass",
      policy: { requests: { extension: { period: { amount: 2, unit: "month" }, notified: true } } },
      finds: [],
    },
  ],
};
