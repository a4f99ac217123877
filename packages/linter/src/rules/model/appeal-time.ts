import { isLonger, periodText } from "../../model/periods.js";
import type { ModelRule } from "../../model-rule.js";

export const appealTime: ModelRule = {
  id: "appeal-time",
  title: "Appeal decided later than the law allows",
  summary: "Finds times for deciding appeals that are longer than a law allows.",
  topics: ["rights.appeal"],
  severity: "error",
  why: "The time is fixed by law; a longer one in the policy does not extend it.",
  fix: "Shorten the time.",
  source: "The law that is named, such as Va. Code § 59.1-577(C)",

  *check({ requests }, { laws }) {
    const period = requests?.appeals?.decidedWithin;
    if (period === undefined) return;
    const bound = laws.find(
      ({ requests: handling }) =>
        handling?.appeal?.decision !== undefined && isLonger(period, handling.appeal.decision),
    );
    const decision = bound?.requests?.appeal?.decision;
    if (decision === undefined) return;
    const isRead = bound?.requests?.checked === "text";
    yield {
      path: "requests.appeals.decidedWithin",
      message: `Unexpected ${periodText(period)}, expected at most ${periodText(decision)} under ${bound?.short}${isRead ? "" : ", as far as we know without its text"}`,
      ...(!isRead && { severity: "warning" as const }),
    };
  },

  examples: [
    {
      title: "finds half a year in Virginia",
      policy: { requests: { appeals: { decidedWithin: { amount: 6, unit: "month" } } } },
      laws: ["us-va-vcdpa"],
      finds: [
        {
          path: "requests.appeals.decidedWithin",
          message: "Unexpected 6 months, expected at most 60 days under VCDPA",
        },
      ],
    },
    {
      title: "lets 45 days pass",
      policy: { requests: { appeals: { decidedWithin: { amount: 45, unit: "day" } } } },
      laws: ["us-va-vcdpa"],
      finds: [],
    },
  ],
};
