import { isLonger, periodText } from "../../model/periods.js";
import { holds, type ModelRule } from "../../model-rule.js";

export const optOutTime: ModelRule = {
  id: "opt-out-time",
  title: "Opt-out that takes too long",
  summary:
    "Finds opt-outs of sale and sharing that take effect later than 15 business days where California demands it.",
  topics: ["ccpa.optout-sale"],
  severity: "error",
  why: "California fixes the time within which an opt-out takes effect.",
  fix: "Shorten `sale.optOutWithin`.",
  source: "11 CCR § 7026(f)(1)",

  *check({ sale }, context) {
    const within = sale?.optOutWithin;
    if (
      within === undefined ||
      !holds(context, "ccpa") ||
      !isLonger(within, { amount: 15, unit: "business-day" })
    )
      return;
    yield {
      path: "sale.optOutWithin",
      message: `Unexpected ${periodText(within)}, expected at most 15 business days`,
    };
  },

  examples: [
    {
      title: "finds two months",
      policy: { sale: { sells: true, optOutWithin: { amount: 2, unit: "month" } } },
      laws: ["ccpa"],
      finds: [
        { path: "sale.optOutWithin", message: "Unexpected 2 months, expected at most 15 business days" },
      ],
    },
    {
      title: "lets 15 business days pass",
      policy: { sale: { sells: true, optOutWithin: { amount: 15, unit: "business-day" } } },
      laws: ["ccpa"],
      finds: [],
    },
  ],
};
