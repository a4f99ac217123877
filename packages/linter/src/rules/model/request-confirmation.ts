import { isLonger, periodText } from "../../model/periods.js";
import { holds, type ModelRule } from "../../model-rule.js";

export const requestConfirmation: ModelRule = {
  id: "request-confirmation",
  title: "Receipt confirmed too late",
  summary: "Finds receipts that are confirmed later than ten business days where California demands it.",
  topics: ["rights.response-time"],
  severity: "error",
  why: "California fixes the time within which receipt of a request is confirmed.",
  fix: "Shorten `requests.confirmedWithin`.",
  source: "11 CCR § 7021(a)",

  *check({ requests }, context) {
    const within = requests?.confirmedWithin;
    if (
      within === undefined ||
      !holds(context, "ccpa") ||
      !isLonger(within, { amount: 10, unit: "business-day" })
    )
      return;
    yield {
      path: "requests.confirmedWithin",
      message: `Unexpected ${periodText(within)}, expected at most 10 business days`,
    };
  },

  examples: [
    {
      title: "finds a month",
      policy: { requests: { confirmedWithin: { amount: 1, unit: "month" } } },
      laws: ["ccpa"],
      finds: [
        {
          path: "requests.confirmedWithin",
          message: "Unexpected 1 month, expected at most 10 business days",
        },
      ],
    },
    {
      title: "lets ten business days pass",
      policy: { requests: { confirmedWithin: { amount: 10, unit: "business-day" } } },
      laws: ["ccpa"],
      finds: [],
    },
  ],
};
