import type { ModelRule } from "../../model-rule.js";

export const childrenAge: ModelRule = {
  id: "children-age",
  title: "Age below that of the law",
  summary: "Finds an age under which people are minors that is lower than any law has it.",
  topics: ["children"],
  severity: "error",
  why: "No Member State may let children under 13 consent alone, and American law protects them up to that age.",
  fix: "Declare 13 or more.",
  source: "Art. 8(1) GDPR; 15 U.S.C. § 6501(1)",

  *check({ children }) {
    if (children !== undefined && children.age < 13)
      yield { path: "children.age", message: `Unexpected age of ${children.age}, expected 13 or more` };
  },

  examples: [
    {
      title: "finds an age of twelve",
      policy: { children: { age: 12 } },
      finds: [{ path: "children.age", message: "Unexpected age of 12, expected 13 or more" }],
    },
    { title: "lets thirteen pass", policy: { children: { age: 13 } }, finds: [] },
  ],
};
