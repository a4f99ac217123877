import { activitiesOf } from "../../model/activities.js";
import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const denialSale: ModelRule = {
  id: "denial-sale",
  title: "“We do not sell” beside a sale",
  summary: "Finds the denial of a sale beside facts that are one.",
  topics: ["ccpa.sale-statement"],
  severity: "error",
  why: "The denial is false, and a false statement in a policy is a deceptive practice.",
  fix: "Declare `sale.sells: true` and offer the opt-out, or remove the sale.",
  source: "Cal. Civ. Code §§ 1798.120, 1798.130(a)(5)(C); 15 U.S.C. § 45(a)",

  *check(policy) {
    const { sale, dataCategories = {}, incentives = {} } = policy;
    if (sale?.sells !== false) return;
    const contrary = [
      ...(sale.forMoney === true ? ["`sale.forMoney`"] : []),
      ...(sale.sensitive === true ? ["`sale.sensitive`"] : []),
      ...((sale.notices ?? []).length > 0 ? ["`sale.notices`"] : []),
      ...Object.entries(dataCategories)
        .filter(([, { sold }]) => sold)
        .map(([id]) => `\`dataCategories.${id}.sold\``),
      ...Object.entries(incentives)
        .filter(([, { sold }]) => sold)
        .map(([id]) => `\`incentives.${id}.sold\``),
      ...activitiesOf(policy)
        .filter(({ purposes }) => purposes.includes("data-sale"))
        .map(({ path }) => `\`${path}\``),
    ];
    if (contrary.length === 0) return;
    yield {
      path: "sale.sells",
      message: `Unexpected denial of a sale beside ${listOf(contrary)}, expected no sale`,
    };
  },

  examples: [
    {
      title: "finds a category that is sold",
      policy: {
        sale: { sells: false },
        recipients: { broker: { kind: "data-broker" } },
        dataCategories: { contact: { term: "contact", sold: { to: ["broker"] } } },
      },
      finds: [
        {
          path: "sale.sells",
          message: "Unexpected denial of a sale beside `dataCategories.contact.sold`, expected no sale",
        },
      ],
    },
    {
      title: "lets a sale pass that is admitted",
      policy: {
        sale: { sells: true },
        recipients: { broker: { kind: "data-broker" } },
        dataCategories: { contact: { term: "contact", sold: { to: ["broker"] } } },
      },
      finds: [],
    },
  ],
};
