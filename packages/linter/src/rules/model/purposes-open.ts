import type { ModelRule } from "../../model-rule.js";

export const purposesOpen: ModelRule = {
  id: "purposes-open",
  title: "Open list of purposes",
  summary: "Finds purposes that are said to be examples only.",
  topics: ["data.purposes"],
  severity: "warning",
  why: "Purposes must be specified and explicit. A list that is not complete keeps the right to use data for anything.",
  fix: "List all purposes, and remove `purposesAreExamples`.",
  source: "Art. 5(1)(b), Art. 13(1)(c) GDPR; WP260 rev.01, paras 12 and 13",

  *check({ collection }) {
    if (collection?.purposesAreExamples !== true) return;
    yield {
      path: "collection.purposesAreExamples",
      message: "Unexpected open list of purposes, expected all of them",
    };
  },

  examples: [
    {
      title: "finds purposes that are examples",
      policy: { collection: { purposesAreExamples: true } },
      finds: [
        {
          path: "collection.purposesAreExamples",
          message: "Unexpected open list of purposes, expected all of them",
        },
      ],
    },
    { title: "lets a closed list pass", policy: { collection: { purposesAreExamples: false } }, finds: [] },
  ],
};
