import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const denialSensitiveSale: ModelRule = {
  id: "denial-sensitive-sale",
  title: "“We do not sell sensitive data” beside a sale of them",
  summary:
    "Finds the denial of a sale of sensitive data beside sensitive categories that are sold, or a notice that they may be.",
  topics: ["ccpa.sale-statement", "ccpa.sensitive-use"],
  severity: "error",
  why: "The denial is false. Several states fix a sentence for this sale and demand consent to it.",
  fix: "Declare `sale.sensitive: true`, or remove the sale of these categories.",
  source: "Tex. Bus. & Com. Code § 541.102(b); 15 U.S.C. § 45(a)",

  *check({ sale, dataCategories = {} }) {
    if (sale?.sensitive !== false) return;
    const sold = Object.entries(dataCategories)
      .filter(([, { sold: flow, special, sensitive }]) => flow && (special ?? sensitive) !== undefined)
      .map(([id]) => `\`dataCategories.${id}.sold\``);
    const notices = (sale.notices ?? []).length > 0 ? ["`sale.notices`"] : [];
    if (sold.length + notices.length === 0) return;
    yield {
      path: "sale.sensitive",
      message: `Unexpected denial of a sale of sensitive data beside ${listOf([...sold, ...notices])}, expected none`,
    };
  },

  examples: [
    {
      title: "finds a sensitive category that is sold",
      policy: {
        sale: { sells: true, sensitive: false },
        dataCategories: {
          place: {
            term: "precise-location",
            sensitive: "precise-geolocation",
            sold: { to: ["advertising-network"] },
          },
        },
      },
      finds: [
        {
          path: "sale.sensitive",
          message:
            "Unexpected denial of a sale of sensitive data beside `dataCategories.place.sold`, expected none",
        },
      ],
    },
    {
      title: "lets other categories pass",
      policy: {
        sale: { sells: true, sensitive: false },
        dataCategories: { use: { term: "log-usage", sold: { to: ["advertising-network"] } } },
      },
      finds: [],
    },
  ],
};
