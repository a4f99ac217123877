import { periodText } from "../../model/periods.js";
import type { ModelRule } from "../../model-rule.js";

export const tokenTwoEnds: ModelRule = {
  id: "token-two-ends",
  title: "Tokens with two ends",
  summary:
    "Finds tokens that are kept for a period and deleted at an event, without saying which comes first.",
  topics: ["tokens", "retention"],
  severity: "advice",
  why: "People cannot tell whether the token is gone when they log out, or after the period.",
  fix: "Declare the period with `atMost`, or one of both.",
  source: "Art. 12(1), Art. 13(2)(a) GDPR",

  *check({ trackers }) {
    const { retention, deletedWhen } = trackers?.tokens ?? {};
    if (retention?.period !== undefined && deletedWhen !== undefined)
      yield {
        path: "trackers.tokens.deletedWhen",
        message: `Unexpected event beside a period of ${periodText(retention.period)}, expected which of both comes first`,
      };
  },

  examples: [
    {
      title: "finds a week and a log-out",
      policy: {
        trackers: {
          tokens: {
            purposes: ["authentication"],
            retention: { period: { amount: 7, unit: "day" } },
            deletedWhen: "you log out",
          },
        },
      },
      finds: [
        {
          path: "trackers.tokens.deletedWhen",
          message: "Unexpected event beside a period of 7 days, expected which of both comes first",
        },
      ],
    },
    {
      title: "lets an upper bound pass",
      policy: {
        trackers: {
          tokens: {
            purposes: ["authentication"],
            retention: { atMost: { amount: 7, unit: "day" } },
            deletedWhen: "you log out",
          },
        },
      },
      finds: [],
    },
  ],
};
