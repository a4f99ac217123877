import type { ModelRule } from "../../model-rule.js";

export const erasureConditions: ModelRule = {
  id: "erasure-conditions",
  title: "Erasure on conditions that are not told",
  summary: "Finds a right to erasure that depends on conditions that the policy does not list.",
  topics: ["rights.erasure", "rights.limits"],
  severity: "warning",
  why: "People cannot tell whether they have the right.",
  fix: "List the conditions in `grounds`, and remove `conditional`.",
  source: "Art. 12(1), Art. 13(2)(b), Art. 17(1) GDPR",

  *check({ rights }) {
    const erasure = rights?.granted?.erasure;
    if (erasure?.conditional === true && (erasure.grounds ?? []).length === 0)
      yield {
        path: "rights.granted.erasure.conditional",
        message: "Unexpected conditions that are not told, expected `grounds`",
      };
  },

  examples: [
    {
      title: "finds conditions that nobody knows",
      policy: { rights: { granted: { erasure: { conditional: true } } } },
      finds: [
        {
          path: "rights.granted.erasure.conditional",
          message: "Unexpected conditions that are not told, expected `grounds`",
        },
      ],
    },
    {
      title: "lets listed grounds pass",
      policy: { rights: { granted: { erasure: { grounds: ["no-longer-necessary"] } } } },
      finds: [],
    },
  ],
};
