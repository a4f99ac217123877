import { cookiePurposes } from "@policywright/schema";
import { isLonger, periodText } from "../../model/periods.js";
import { isTermWithin } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const cookieOver13Months: ModelRule = {
  id: "cookie-over-13-months",
  title: "Cookie of more than 13 months",
  summary: "Finds cookies that are not strictly necessary and last longer than 13 months.",
  topics: ["cookies", "retention"],
  severity: "warning",
  why: "The French authority holds 13 months to be the longest for cookies that measure audiences, and others follow it; longer tracking is hard to justify.",
  fix: "Shorten the lifetime.",
  source: "CNIL, Délibération no 2020-091, no 51; Art. 5(1)(e) GDPR",

  *check({ cookies }) {
    for (const [id, { lifetime, category, purposes: own }] of Object.entries(cookies?.items ?? {})) {
      const period =
        lifetime === undefined || lifetime === "session" ? undefined : (lifetime.atMost ?? lifetime.period);
      const isNeeded =
        category === "strictly-necessary" ||
        own.every(
          (purpose) =>
            typeof purpose === "string" && isTermWithin(cookiePurposes, purpose, "strictly-necessary"),
        );
      if (period === undefined || isNeeded || !isLonger(period, { amount: 13, unit: "month" })) continue;
      yield {
        path: `cookies.items.${id}.lifetime`,
        message: `Unexpected lifetime of ${periodText(period)}, expected at most 13 months`,
      };
    }
  },

  examples: [
    {
      title: "finds a cookie of two years",
      policy: {
        cookies: {
          items: {
            visits: {
              name: "_v",
              purposes: ["analytics"],
              lifetime: { period: { amount: 2, unit: "year" } },
            },
          },
        },
      },
      finds: [
        {
          path: "cookies.items.visits.lifetime",
          message: "Unexpected lifetime of 2 years, expected at most 13 months",
        },
      ],
    },
    {
      title: "lets 13 months pass",
      policy: {
        cookies: {
          items: {
            visits: {
              name: "_v",
              purposes: ["analytics"],
              lifetime: { period: { amount: 13, unit: "month" } },
            },
          },
        },
      },
      finds: [],
    },
  ],
};
