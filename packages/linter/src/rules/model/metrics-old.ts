import type { ModelRule } from "../../model-rule.js";

export const metricsOld: ModelRule = {
  id: "metrics-old",
  title: "Figures of an old year",
  summary: "Finds figures on requests that are older than the last year of which they are due.",
  topics: ["ccpa.metrics"],
  severity: "warning",
  why: "The figures of a calendar year are due on 1 July of the next one.",
  fix: "Publish the figures of the last year.",
  source: "11 CCR § 7102(a)(2)",

  *check({ requests }, { today }) {
    const year = requests?.metrics?.year;
    const due = Number(today.slice(0, 4)) - (today.slice(5) >= "07-01" ? 1 : 2);
    if (year !== undefined && year < due)
      yield {
        path: "requests.metrics.year",
        message: `Unexpected figures of ${year}, expected those of ${due}`,
      };
  },

  examples: [
    {
      title: "finds figures of three years ago",
      policy: { requests: { metrics: { year: 2023 } } },
      finds: [
        { path: "requests.metrics.year", message: "Unexpected figures of 2023, expected those of 2024" },
      ],
    },
    {
      title: "lets figures pass until the next are due",
      policy: { requests: { metrics: { year: 2024 } } },
      finds: [],
    },
  ],
};
