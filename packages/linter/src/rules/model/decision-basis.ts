import type { ModelRule } from "../../model-rule.js";

export const decisionBasis: ModelRule = {
  id: "decision-basis",
  title: "Automated decision without permission",
  summary: "Finds decisions of weight made by automated means alone without what allows them.",
  topics: ["rights.automated-decisions"],
  severity: "error",
  why: "Such decisions are prohibited unless a contract, a law or explicit consent allows them.",
  fix: "Declare `basis` of the decision, or let a person decide.",
  source: "Art. 22(1) and (2) GDPR",

  *check({ automatedDecisions }) {
    for (const [id, { significant, basis }] of Object.entries(automatedDecisions?.decisions ?? {})) {
      if (significant === true && basis === undefined)
        yield {
          path: `automatedDecisions.decisions.${id}.basis`,
          message:
            "Unexpected decision of weight without what allows it, expected `contract`, `law` or `explicit-consent`",
        };
    }
  },

  examples: [
    {
      title: "finds a decision that nothing allows",
      policy: {
        automatedDecisions: {
          made: true,
          decisions: { invoice: { about: "whether you can pay by invoice", significant: true } },
        },
      },
      finds: [
        {
          path: "automatedDecisions.decisions.invoice.basis",
          message:
            "Unexpected decision of weight without what allows it, expected `contract`, `law` or `explicit-consent`",
        },
      ],
    },
    {
      title: "lets a contract pass",
      policy: {
        automatedDecisions: {
          made: true,
          decisions: {
            invoice: { about: "whether you can pay by invoice", significant: true, basis: "contract" },
          },
        },
      },
      finds: [],
    },
  ],
};
