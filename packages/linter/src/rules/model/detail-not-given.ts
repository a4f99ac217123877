import type { ModelRule } from "../../model-rule.js";

export const detailNotGiven: ModelRule = {
  id: "detail-not-given",
  title: "Detail that is announced, but not given",
  summary: "Finds details that are declared to exist and are not given.",
  topics: ["contact", "presentation"],
  severity: "error",
  why: "The document would say that there is an address, without telling it.",
  fix: "Give the detail instead of `notGiven`.",
  source: "Art. 12(1) and (2) GDPR",

  *check(_, { reading }) {
    for (const { path, value } of reading.values()) {
      if (typeof value !== "object" || value === null || !("notGiven" in value)) continue;
      yield {
        path,
        message: `Unexpected \`${path.slice(path.lastIndexOf(".") + 1)}\` that is announced but not given, expected it`,
      };
    }
  },

  examples: [
    {
      title: "finds an address that is withheld",
      policy: { contacts: { questions: { email: { notGiven: true } } } },
      finds: [
        {
          path: "contacts.questions.email",
          message: "Unexpected `email` that is announced but not given, expected it",
        },
      ],
    },
    {
      title: "lets an address pass",
      policy: { contacts: { questions: { email: "privacy@example.org" } } },
      finds: [],
    },
  ],
};
