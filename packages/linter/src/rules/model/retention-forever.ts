import { isLonger, periodText } from "../../model/periods.js";
import { retentionsOf } from "../../model/retentions.js";
import { ownWords, wordsOf } from "../../model/words.js";
import type { ModelRule } from "../../model-rule.js";

export const retentionForever: ModelRule = {
  id: "retention-forever",
  title: "Retention without end",
  summary: "Finds periods that never end, or last longer than a life.",
  topics: ["retention"],
  severity: "error",
  why: "Data may be kept in a form that identifies people no longer than the purposes need them.",
  fix: "Declare the period that the purpose needs, or the criterion that ends it.",
  source: "Art. 5(1)(e), Art. 13(2)(a) GDPR",

  *check(policy) {
    for (const { path, retention } of retentionsOf(policy)) {
      const words = [ownWords(retention.criterion), retention.until, retention.from].map(wordsOf).join("\n");
      const long = [retention.period, retention.atLeast].find(
        (period) => period !== undefined && isLonger(period, { amount: 100, unit: "year" }),
      );
      if (endless.test(words))
        yield {
          path,
          message: `Unexpected retention without end, expected a period or a criterion that ends it`,
        };
      else if (long !== undefined)
        yield {
          path,
          message: `Unexpected retention of ${periodText(long)}, expected a period that the purpose needs`,
        };
    }
  },

  examples: [
    {
      title: "finds data that are kept indefinitely",
      policy: {
        dataCategories: { use: { term: "log-usage" } },
        activities: {
          logs: {
            purposes: ["security"],
            data: ["use"],
            retention: { criterion: { label: "we may keep them indefinitely" } },
          },
        },
      },
      finds: [
        {
          path: "activities.logs.retention",
          message: "Unexpected retention without end, expected a period or a criterion that ends it",
        },
      ],
    },
    {
      title: "lets a period pass",
      policy: {
        dataCategories: { use: { term: "log-usage" } },
        activities: {
          logs: { purposes: ["security"], data: ["use"], retention: { period: { amount: 90, unit: "day" } } },
        },
      },
      finds: [],
    },
  ],
};

const endless =
  /\b(?:for ?ever|indefinite(?:ly)?|permanent(?:ly)?|perpetual(?:ly)?|no (?:time )?limit|as long as we (?:want|wish|like|choose|see fit)|indéfiniment|sans limite|pour toujours)\b/iu;
