import type { ModelRule } from "../../model-rule.js";

export const metricsSum: ModelRule = {
  id: "metrics-sum",
  title: "Figures that do not add up",
  summary: "Finds more requests that were met or denied than were received.",
  topics: ["ccpa.metrics"],
  severity: "error",
  why: "The figures are published, and checked by others.",
  fix: "Correct the figures.",
  source: "11 CCR § 7102(a)(1)",

  *check({ requests }) {
    for (const [kind, count] of Object.entries(requests?.metrics?.counts ?? {})) {
      const { received, complied = 0, denied = 0 } = count ?? {};
      if (received === undefined || complied + denied <= received) continue;
      yield {
        path: `requests.metrics.counts.${kind}`,
        message: `Unexpected ${complied + denied} answers to ${received} requests, expected no more answers than requests`,
      };
    }
  },

  examples: [
    {
      title: "finds more answers than requests",
      policy: {
        requests: { metrics: { year: 2025, counts: { delete: { received: 10, complied: 9, denied: 2 } } } },
      },
      finds: [
        {
          path: "requests.metrics.counts.delete",
          message: "Unexpected 11 answers to 10 requests, expected no more answers than requests",
        },
      ],
    },
    {
      title: "lets figures pass that add up",
      policy: {
        requests: { metrics: { year: 2025, counts: { delete: { received: 10, complied: 8, denied: 2 } } } },
      },
      finds: [],
    },
  ],
};
