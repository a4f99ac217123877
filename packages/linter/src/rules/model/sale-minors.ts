import type { ModelRule } from "../../model-rule.js";

export const saleMinors: ModelRule = {
  id: "sale-minors",
  title: "Sale of data of minors without opt-in",
  summary: "Finds a sale or sharing of data of minors for which nobody opts in.",
  topics: ["ccpa.minors", "children"],
  severity: "error",
  why: "Data of people whom the business knows to be under 16 may be sold or shared only with their own opt-in, or under 13 with that of a parent.",
  fix: "Declare how they opt in, in `sale.minors`, or do not sell or share these data.",
  source: "Cal. Civ. Code § 1798.120(c); 11 CCR §§ 7070 to 7072",

  *check({ sale, children, activities = {}, dataCategories = {} }) {
    if (sale?.sells !== true && sale?.shares !== true) return;
    if (sale.minors?.teenConsent !== undefined || sale.minors?.parentConsent !== undefined) return;
    const isKnown =
      sale.minors?.known === true ||
      children?.directed !== undefined ||
      Object.values(activities).some(({ dataSubjects = [] }) =>
        dataSubjects.some((subject) => subject === "children"),
      ) ||
      Object.values(dataCategories).some(({ sensitive }) => sensitive === "known-minor");
    if (isKnown)
      yield {
        path: "sale.minors",
        message:
          "Unexpected sale or sharing of data of minors without opt-in, expected `teenConsent` or `parentConsent`",
      };
  },

  examples: [
    {
      title: "finds a sale while services are directed to children",
      policy: { sale: { sells: true }, children: { age: 13, directed: { data: ["username"] } } },
      finds: [
        {
          path: "sale.minors",
          message:
            "Unexpected sale or sharing of data of minors without opt-in, expected `teenConsent` or `parentConsent`",
        },
      ],
    },
    {
      title: "lets an opt-in pass",
      policy: { sale: { sells: true, minors: { known: true, teenConsent: "ticking a box" } } },
      finds: [],
    },
  ],
};
