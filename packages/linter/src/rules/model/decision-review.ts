import type { ModelRule } from "../../model-rule.js";

export const decisionReview: ModelRule = {
  id: "decision-review",
  title: "Automated decision without a human",
  summary: "Finds decisions of weight on a contract or consent without the safeguards that people have.",
  topics: ["rights.automated-decisions"],
  severity: "error",
  why: "People have at least the right to a human review, to express their point of view and to contest the decision.",
  fix: "Declare `humanReview`, `pointOfView` and `contest`, and provide for them.",
  source: "Art. 22(3) GDPR",

  *check({ automatedDecisions }) {
    for (const [id, decision] of Object.entries(automatedDecisions?.decisions ?? {})) {
      if (decision.basis !== "contract" && decision.basis !== "explicit-consent") continue;
      const without = (["humanReview", "pointOfView", "contest"] as const).filter(
        (one) => decision[one] !== true,
      );
      if (without.length > 0)
        yield {
          path: `automatedDecisions.decisions.${id}`,
          message: `Unexpected decision without ${without.map((one) => `\`${one}\``).join(", ")}, expected all three`,
        };
    }
  },

  examples: [
    {
      title: "finds a decision that nobody reviews",
      policy: {
        automatedDecisions: {
          made: true,
          decisions: {
            invoice: {
              about: "whether you can pay by invoice",
              significant: true,
              basis: "contract",
              contest: true,
            },
          },
        },
      },
      finds: [
        {
          path: "automatedDecisions.decisions.invoice",
          message: "Unexpected decision without `humanReview`, `pointOfView`, expected all three",
        },
      ],
    },
    {
      title: "lets all safeguards pass",
      policy: {
        automatedDecisions: {
          made: true,
          decisions: {
            invoice: {
              about: "whether you can pay by invoice",
              basis: "contract",
              humanReview: true,
              pointOfView: true,
              contest: true,
            },
          },
        },
      },
      finds: [],
    },
  ],
};
