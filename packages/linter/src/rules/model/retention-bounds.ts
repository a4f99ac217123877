import { isLonger, periodText } from "../../model/periods.js";
import { retentionsOf } from "../../model/retentions.js";
import type { ModelRule } from "../../model-rule.js";

export const retentionBounds: ModelRule = {
  id: "retention-bounds",
  title: "Retention between crossed bounds",
  summary: "Finds retention that is to last at least longer than at most, or a period outside its bounds.",
  topics: ["retention"],
  severity: "error",
  why: "Nobody can keep both, so one of them is false.",
  fix: "Correct `period`, `atLeast` or `atMost`.",
  source: "Art. 13(2)(a) GDPR",

  *check(policy) {
    for (const { path, retention } of retentionsOf(policy)) {
      const { period, atLeast, atMost } = retention;
      const low = [period, atLeast].find(
        (one) => one !== undefined && atMost !== undefined && isLonger(one, atMost),
      );
      const high = period !== undefined && atLeast !== undefined && isLonger(atLeast, period);
      if (low !== undefined && atMost !== undefined)
        yield {
          path: `${path}.atMost`,
          message: `Unexpected upper bound of ${periodText(atMost)} beside ${periodText(low)}, expected a longer one`,
        };
      else if (high)
        yield {
          path: `${path}.atLeast`,
          message: `Unexpected lower bound of ${periodText(atLeast)} beside ${periodText(period)}, expected a shorter one`,
        };
    }
  },

  examples: [
    {
      title: "finds bounds that are crossed",
      policy: {
        dataCategories: { use: { term: "log-usage" } },
        activities: {
          logs: {
            purposes: ["security"],
            data: ["use"],
            retention: { atLeast: { amount: 2, unit: "year" }, atMost: { amount: 12, unit: "month" } },
          },
        },
      },
      finds: [
        {
          path: "activities.logs.retention.atMost",
          message: "Unexpected upper bound of 12 months beside 2 years, expected a longer one",
        },
      ],
    },
    {
      title: "lets bounds pass that leave room",
      policy: {
        dataCategories: { use: { term: "log-usage" } },
        activities: {
          logs: {
            purposes: ["security"],
            data: ["use"],
            retention: { atLeast: { amount: 1, unit: "month" }, atMost: { amount: 12, unit: "month" } },
          },
        },
      },
      finds: [],
    },
  ],
};
