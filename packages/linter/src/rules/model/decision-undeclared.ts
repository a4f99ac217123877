import type { ModelRule } from "../../model-rule.js";

/** Rights that people have against decisions made by automated means. */
const against = ["automated-decisions", "opt-out-automated-decisions", "access-automated-decisions"] as const;

export const decisionUndeclared: ModelRule = {
  id: "decision-undeclared",
  title: "Right against decisions of which nothing is said",
  summary: "Finds rights against automated decisions where nobody declares whether any are made.",
  topics: ["rights.automated-decisions"],
  severity: "advice",
  why: "People are told of a right, and cannot tell whether there is anything to use it against; where such decisions are made, they must be told of them.",
  fix: "Declare `automatedDecisions.made`, yes or no, and each decision in `automatedDecisions.decisions`.",
  source: "Art. 13(2)(f), Art. 14(2)(g) GDPR",

  *check({ rights, automatedDecisions: { made, decisions = {} } = {} }) {
    if (made !== undefined || Object.keys(decisions).length > 0) return;
    const right = against.find((id) => rights?.granted?.[id] !== undefined);
    if (right !== undefined)
      yield {
        path: "automatedDecisions.made",
        message: `Unexpected right \`${right}\` without a word on such decisions, expected whether any are made`,
      };
  },

  examples: [
    {
      title: "finds the right not to be subject to decisions that nobody speaks of",
      policy: {
        rights: { granted: { "automated-decisions": {}, "access-automated-decisions": {} } },
      },
      finds: [
        {
          path: "automatedDecisions.made",
          message:
            "Unexpected right `automated-decisions` without a word on such decisions, expected whether any are made",
        },
      ],
    },
    {
      title: "lets the right pass where no decisions are made",
      policy: { rights: { granted: { "automated-decisions": {} } }, automatedDecisions: { made: false } },
      finds: [],
    },
    {
      title: "lets the right pass beside a decision",
      policy: {
        rights: { granted: { "automated-decisions": {} } },
        automatedDecisions: { decisions: { invoice: { about: "whether you can pay by invoice" } } },
      },
      finds: [],
    },
  ],
};
