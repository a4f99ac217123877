import { isLonger, periodText } from "../../model/periods.js";
import type { ModelRule } from "../../model-rule.js";

export const marketingOptOutTime: ModelRule = {
  id: "marketing-opt-out-time",
  title: "Opt-out of marketing that takes too long",
  summary: "Finds opt-outs of marketing that take effect later than ten business days.",
  topics: ["choice.marketing-optout"],
  severity: "warning",
  why: "American law gives ten business days; European law gives none, since marketing stops on objection.",
  fix: "Shorten `effectiveWithin`.",
  source: "15 U.S.C. § 7704(a)(4)(A)(i); Art. 21(3) GDPR",

  *check({ marketing }) {
    const within = marketing?.optOut?.effectiveWithin;
    if (within !== undefined && isLonger(within, { amount: 10, unit: "business-day" }))
      yield {
        path: "marketing.optOut.effectiveWithin",
        message: `Unexpected ${periodText(within)}, expected at most 10 business days`,
      };
  },

  examples: [
    {
      title: "finds a month",
      policy: {
        marketing: { optOut: { unsubscribeLink: true, effectiveWithin: { amount: 1, unit: "month" } } },
      },
      finds: [
        {
          path: "marketing.optOut.effectiveWithin",
          message: "Unexpected 1 month, expected at most 10 business days",
        },
      ],
    },
    {
      title: "lets ten days pass",
      policy: {
        marketing: { optOut: { unsubscribeLink: true, effectiveWithin: { amount: 10, unit: "day" } } },
      },
      finds: [],
    },
  ],
};
