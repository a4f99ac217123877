import type { ModelRule } from "../../model-rule.js";

export const denialHealth: ModelRule = {
  id: "denial-health",
  title: "“No consumer health data” beside health data",
  summary: "Finds the denial of consumer health data beside data on health.",
  topics: ["data.health"],
  severity: "error",
  why: "The denial is false; Washington and Nevada demand consent and a policy of its own for these data.",
  fix: "Declare `healthData.collected: true` and the address of that policy, or remove the category.",
  source: "RCW 19.373.010(8), 19.373.020",

  *check({ healthData, dataCategories = {} }) {
    if (healthData?.collected !== false) return;
    const one = Object.entries(dataCategories).find(
      ([, { special, sensitive }]) => special === "health" || sensitive === "health-information",
    );
    if (one !== undefined)
      yield {
        path: "healthData.collected",
        message: `Unexpected denial of consumer health data beside \`dataCategories.${one[0]}\`, expected none`,
      };
  },

  examples: [
    {
      title: "finds a category on health",
      policy: {
        healthData: { collected: false },
        dataCategories: { meals: { label: "allergies", special: "health" } },
      },
      finds: [
        {
          path: "healthData.collected",
          message: "Unexpected denial of consumer health data beside `dataCategories.meals`, expected none",
        },
      ],
    },
    {
      title: "lets other data pass",
      policy: { healthData: { collected: false }, dataCategories: { contact: { term: "contact" } } },
      finds: [],
    },
  ],
};
