import type { ModelRule } from "../../model-rule.js";

export const denialDecisions: ModelRule = {
  id: "denial-decisions",
  title: "“No automated decisions” beside them",
  summary:
    "Finds the denial of automated decisions or of profiling beside decisions that are declared, or rights against them alone.",
  topics: ["rights.automated-decisions"],
  severity: "error",
  why: "The denial is false, and people would not use the rights that they have against such decisions.",
  fix: "Declare `automatedDecisions.made: true`, or remove the decisions.",
  source: "Art. 13(2)(f), Art. 22 GDPR",

  *check({ automatedDecisions }) {
    const { made, decisions = {} } = automatedDecisions ?? {};
    const [first] = Object.keys(decisions);
    if (made === false && first !== undefined)
      yield {
        path: "automatedDecisions.made",
        message: `Unexpected denial of automated decisions beside \`automatedDecisions.decisions.${first}\`, expected none`,
      };
  },

  examples: [
    {
      title: "finds a decision that is declared",
      policy: {
        automatedDecisions: {
          made: false,
          decisions: { invoice: { about: "whether you can pay by invoice" } },
        },
      },
      finds: [
        {
          path: "automatedDecisions.made",
          message:
            "Unexpected denial of automated decisions beside `automatedDecisions.decisions.invoice`, expected none",
        },
      ],
    },
    { title: "lets a denial pass", policy: { automatedDecisions: { made: false } }, finds: [] },
  ],
};
