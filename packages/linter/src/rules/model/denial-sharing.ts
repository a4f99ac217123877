import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const denialSharing: ModelRule = {
  id: "denial-sharing",
  title: "“We do not share for advertising” beside sharing",
  summary:
    "Finds the denial of sharing for cross-context behavioural advertising beside categories that are shared.",
  topics: ["ccpa.sale-statement", "purpose.advertising"],
  severity: "error",
  why: "The denial is false, and a false statement in a policy is a deceptive practice.",
  fix: "Declare `sale.shares: true` and offer the opt-out, or remove the sharing.",
  source: "Cal. Civ. Code §§ 1798.120, 1798.140(ah); 15 U.S.C. § 45(a)",

  *check({ sale, dataCategories = {} }) {
    if (sale?.shares !== false) return;
    const shared = Object.entries(dataCategories)
      .filter(([, category]) => category.shared)
      .map(([id]) => `\`dataCategories.${id}.shared\``);
    if (shared.length === 0) return;
    yield {
      path: "sale.shares",
      message: `Unexpected denial of sharing beside ${listOf(shared)}, expected no sharing`,
    };
  },

  examples: [
    {
      title: "finds a category that is shared",
      policy: {
        sale: { shares: false },
        dataCategories: { use: { term: "log-usage", shared: { to: ["advertising-network"] } } },
      },
      finds: [
        {
          path: "sale.shares",
          message: "Unexpected denial of sharing beside `dataCategories.use.shared`, expected no sharing",
        },
      ],
    },
    {
      title: "lets sharing pass that is admitted",
      policy: {
        sale: { shares: true },
        dataCategories: { use: { term: "log-usage", shared: { to: ["advertising-network"] } } },
      },
      finds: [],
    },
  ],
};
