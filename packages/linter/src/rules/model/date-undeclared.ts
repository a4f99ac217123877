import { holds, type ModelRule } from "../../model-rule.js";

export const dateUndeclared: ModelRule = {
  id: "date-undeclared",
  title: "Policy without a date",
  summary: "Finds privacy policies without a date.",
  topics: ["update-statement"],
  severity: "advice",
  why: "Without a date nobody can tell whether the policy was changed, and which version held when.",
  fix: "Declare `updated`, or `effective`.",
  source: "WP260 rev.01, para 29; Cal. Bus. & Prof. Code § 22575(b)(4)",

  *check({ documents, dataCategories }, context) {
    // Where these laws are looked at, a requirement of theirs finds the same.
    if (holds(context, "gdpr", "caloppa")) return;
    const document = documents["privacy-policy"];
    if (
      document === undefined ||
      dataCategories === undefined ||
      document.updated !== undefined ||
      document.effective !== undefined
    )
      return;
    yield {
      path: "documents.privacy-policy.updated",
      message: "The model does not declare when the policy was updated, expected `updated` or `effective`",
    };
  },

  examples: [
    {
      title: "finds a policy without a date",
      policy: { dataCategories: { contact: { term: "contact" } } },
      finds: [
        {
          path: "documents.privacy-policy.updated",
          message:
            "The model does not declare when the policy was updated, expected `updated` or `effective`",
        },
      ],
    },
    {
      title: "lets a date pass",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        documents: { "privacy-policy": { updated: "2026-06-01" } },
      },
      finds: [],
    },
  ],
};
