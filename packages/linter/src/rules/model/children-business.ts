import type { ModelRule } from "../../model-rule.js";

export const childrenBusiness: ModelRule = {
  id: "children-business",
  title: "Businesses only, and children",
  summary: "Finds services that address businesses only beside services or data of children.",
  topics: ["children", "audience.international"],
  severity: "error",
  why: "One of both is false, and laws on consumers and on children would be left out of sight.",
  fix: "Remove `audience.businessOnly`, or what is said of children.",
  source: "Art. 5(1)(a) GDPR",

  *check({ audience, children, activities = {} }) {
    const path =
      children?.directed !== undefined
        ? "children.directed"
        : Object.entries(activities).find(([, { dataSubjects = [] }]) =>
            dataSubjects.some((subject) => subject === "children"),
          )?.[0];
    if (audience?.businessOnly !== true || path === undefined) return;
    yield {
      path: "audience.businessOnly",
      message: `Unexpected services for businesses only beside ${path.includes(".") ? `\`${path}\`` : `\`children\` in \`activities.${path}\``}, expected no children`,
    };
  },

  examples: [
    {
      title: "finds services for children",
      policy: { audience: { businessOnly: true }, children: { age: 13, directed: { data: ["username"] } } },
      finds: [
        {
          path: "audience.businessOnly",
          message: "Unexpected services for businesses only beside `children.directed`, expected no children",
        },
      ],
    },
    {
      title: "lets a denial pass",
      policy: { audience: { businessOnly: true }, children: { age: 18, notDirected: true } },
      finds: [],
    },
  ],
};
