import type { ModelRule } from "../../model-rule.js";

export const saleUnsaid: ModelRule = {
  id: "sale-unsaid",
  title: "Sale that is not stated",
  summary: "Finds categories that are sold or shared while the model does not say whether data are.",
  topics: ["ccpa.sale-statement"],
  severity: "error",
  why: "The policy would list what is sold without ever saying that data are sold.",
  fix: "Declare `sale.sells` and `sale.shares`.",
  source: "Cal. Civ. Code § 1798.130(a)(5)(C)",

  *check({ sale, dataCategories = {} }) {
    for (const [flow, fact] of [
      ["sold", "sells"],
      ["shared", "shares"],
    ] as const) {
      const one = Object.entries(dataCategories).find(([, category]) => category[flow])?.[0];
      if (one === undefined || sale?.[fact] !== undefined) continue;
      yield {
        path: `sale.${fact}`,
        message: `Unexpected \`dataCategories.${one}.${flow}\` without \`sale.${fact}\`, expected it to be declared`,
      };
    }
  },

  examples: [
    {
      title: "finds a category that is sold while nothing is said of a sale",
      policy: {
        recipients: { broker: { kind: "data-broker" } },
        dataCategories: { contact: { term: "contact", sold: { to: ["broker"] } } },
      },
      finds: [
        {
          path: "sale.sells",
          message:
            "Unexpected `dataCategories.contact.sold` without `sale.sells`, expected it to be declared",
        },
      ],
    },
    {
      title: "lets denials of categories pass",
      policy: { dataCategories: { contact: { term: "contact", sold: false, shared: false } } },
      finds: [],
    },
  ],
};
