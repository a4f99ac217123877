import type { ModelRule } from "../../model-rule.js";

export const purposeUnused: ModelRule = {
  id: "purpose-unused",
  title: "Purpose that nothing has",
  summary: "Finds purposes in the author’s own words that nothing in the model names.",
  topics: ["data.purposes"],
  severity: "advice",
  why: "What is declared and not used is not printed; either an activity is missing, or the words are a leftover.",
  fix: "Name the purpose in an activity, or remove it.",
  source: "Art. 13(1)(c) GDPR",

  *check({ purposes = {} }, { reading }) {
    const named = reading.textsOutside("purposes");
    for (const id of Object.keys(purposes)) {
      if (named.has(id)) continue;
      yield {
        path: `purposes.${id}`,
        message: `Unexpected purpose \`${id}\` that nothing names, expected an activity that has it`,
      };
    }
  },

  examples: [
    {
      title: "finds a purpose that no activity has",
      policy: { purposes: { loyalty: { label: "running our loyalty scheme" } } },
      finds: [
        {
          path: "purposes.loyalty",
          message: "Unexpected purpose `loyalty` that nothing names, expected an activity that has it",
        },
      ],
    },
    {
      title: "lets a purpose of an activity pass",
      policy: {
        purposes: { loyalty: { label: "running our loyalty scheme" } },
        dataCategories: { contact: { term: "contact" } },
        activities: { scheme: { purposes: ["loyalty"], data: ["contact"] } },
      },
      finds: [],
    },
  ],
};
