import { dataCategories as dataTerms, specialCategories } from "@policywright/schema";
import { isTermWithin } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const denialCollection: ModelRule = {
  id: "denial-collection",
  title: "“We do not collect” beside the same data",
  summary: "Finds data that are declared as not collected, and as collected.",
  topics: ["not-collected", "data.categories"],
  severity: "error",
  why: "One of both is false, and people rely on the denial.",
  fix: "Remove the entry of `notCollected`, or the category.",
  source: "Art. 5(1)(a), Art. 14(1)(d) GDPR",

  *check({ notCollected = {}, dataCategories = {} }) {
    for (const [id, { term, label }] of Object.entries(notCollected)) {
      if (term === undefined || (label !== undefined && !Object.hasOwn(specialCategories, term))) continue;
      const one = Object.entries(dataCategories).find(
        ([, { special, term: of, items = [] }]) =>
          special === term ||
          [of, ...items].some((item) => typeof item === "string" && isTermWithin(dataTerms, item, term)),
      );
      if (one !== undefined)
        yield {
          path: `notCollected.${id}`,
          message: `Unexpected denial of \`${term}\` beside \`dataCategories.${one[0]}\`, expected one of both`,
        };
    }
  },

  examples: [
    {
      title: "finds health data that are collected after all",
      policy: {
        notCollected: { health: { term: "health" } },
        dataCategories: { meals: { label: "allergies", special: "health" } },
      },
      finds: [
        {
          path: "notCollected.health",
          message: "Unexpected denial of `health` beside `dataCategories.meals`, expected one of both",
        },
      ],
    },
    {
      title: "lets other data pass",
      policy: {
        notCollected: { health: { term: "health" } },
        dataCategories: { contact: { term: "contact" } },
      },
      finds: [],
    },
  ],
};
