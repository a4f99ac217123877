import type { ModelRule } from "../../model-rule.js";

export const detailNotGiven: ModelRule = {
  id: "detail-not-given",
  title: "Detail that is announced, but not given",
  summary: "Finds details that are declared to exist and are not given.",
  topics: ["contact", "presentation"],
  severity: "error",
  why: "The document would say that there is such a detail, without telling it.",
  fix: "Give the detail instead of `notGiven`.",
  source: "Art. 12(1) and (2) GDPR",

  *check(_, { reading }) {
    for (const { path, value } of reading.values()) {
      if (typeof value !== "object" || value === null || !("notGiven" in value)) continue;
      yield {
        path,
        message: `Unexpected ${nameOf(path)} that is announced but not given, expected it`,
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
      title: "finds a contact that is announced and has no detail",
      policy: { contacts: { security: { announced: { notGiven: true } } } },
      finds: [
        {
          path: "contacts.security.announced",
          message: "Unexpected detail of a contact that is announced but not given, expected it",
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

function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf(".") + 1);
  return name === "announced" ? "detail of a contact" : `\`${name}\``;
}
