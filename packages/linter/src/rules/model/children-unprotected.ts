import type { ModelRule } from "../../model-rule.js";

export const childrenUnprotected: ModelRule = {
  id: "children-unprotected",
  title: "Data of children without a word on them",
  summary: "Finds activities with data of children where the model declares nothing about children.",
  topics: ["children", "children.parents"],
  severity: "error",
  why: "Children merit specific protection, and information for them needs words of its own.",
  fix: "Declare `children`: the age, and how parents consent.",
  source: "Art. 8, Art. 12(1), recital 38 GDPR; 16 CFR § 312.4(d)",

  *check({ activities = {}, children }) {
    if (children !== undefined) return;
    for (const [id, { dataSubjects = [] }] of Object.entries(activities)) {
      if (dataSubjects.some((subject) => subject === "children"))
        yield {
          path: `activities.${id}.dataSubjects`,
          message: "Unexpected data of `children` without a word on them, expected `children` to be declared",
        };
    }
  },

  examples: [
    {
      title: "finds pupils without protection",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          lessons: { purposes: ["service-provision"], data: ["contact"], dataSubjects: ["children"] },
        },
      },
      finds: [
        {
          path: "activities.lessons.dataSubjects",
          message: "Unexpected data of `children` without a word on them, expected `children` to be declared",
        },
      ],
    },
    {
      title: "lets a declared age pass",
      policy: {
        children: { age: 16 },
        dataCategories: { contact: { term: "contact" } },
        activities: {
          lessons: { purposes: ["service-provision"], data: ["contact"], dataSubjects: ["children"] },
        },
      },
      finds: [],
    },
  ],
};
