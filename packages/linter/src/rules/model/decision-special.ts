import { isBanned } from "../../model/special.js";
import type { ModelRule } from "../../model-rule.js";

export const decisionSpecial: ModelRule = {
  id: "decision-special",
  title: "Automated decision on special categories",
  summary:
    "Finds automated decisions on special categories of data without one of the two conditions that allow them.",
  topics: ["rights.automated-decisions", "data.categories"],
  severity: "error",
  why: "Such decisions need explicit consent, or a law for reasons of substantial public interest.",
  fix: "Declare `specialCategoryCondition`, or leave these data out.",
  source: "Art. 22(4) GDPR",

  *check({ automatedDecisions, dataCategories = {} }) {
    for (const [id, { data = [], specialCategoryCondition: condition }] of Object.entries(
      automatedDecisions?.decisions ?? {},
    )) {
      const special = data
        .map((category) => dataCategories[category]?.special)
        .find((one) => one !== undefined && isBanned(one));
      if (
        special === undefined ||
        condition === "explicit-consent" ||
        condition === "substantial-public-interest"
      )
        continue;
      yield {
        path: `automatedDecisions.decisions.${id}.specialCategoryCondition`,
        message: `Unexpected \`${special}\` in an automated decision, expected \`explicit-consent\` or \`substantial-public-interest\``,
      };
    }
  },

  examples: [
    {
      title: "finds health in an automated decision",
      policy: {
        dataCategories: { health: { label: "findings", special: "health" } },
        automatedDecisions: {
          made: true,
          decisions: { cover: { about: "whether we insure you", data: ["health"] } },
        },
      },
      finds: [
        {
          path: "automatedDecisions.decisions.cover.specialCategoryCondition",
          message:
            "Unexpected `health` in an automated decision, expected `explicit-consent` or `substantial-public-interest`",
        },
      ],
    },
    {
      title: "lets explicit consent pass",
      policy: {
        dataCategories: { health: { label: "findings", special: "health" } },
        automatedDecisions: {
          made: true,
          decisions: {
            cover: {
              about: "whether we insure you",
              data: ["health"],
              specialCategoryCondition: "explicit-consent",
            },
          },
        },
      },
      finds: [],
    },
  ],
};
