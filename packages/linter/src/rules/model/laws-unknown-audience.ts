import type { ModelRule } from "../../model-rule.js";

export const lawsUnknownAudience: ModelRule = {
  id: "laws-unknown-audience",
  title: "Nobody knows which law applies",
  summary: "Finds models that do not say where the people are whom the services address.",
  topics: ["audience.international"],
  severity: "warning",
  why: "Laws are chosen by where people are. Without it no law is looked at, and no requirement is checked.",
  fix: "Declare `audience.regions`, or name laws in `audience.laws.apply`.",
  source: "Art. 3 GDPR; Cal. Civ. Code § 1798.140(i)",

  *check(policy, { laws }) {
    const { audience, collection, dataCategories, activities } = policy;
    const isNamed =
      audience?.regions !== undefined || (audience?.laws?.apply ?? []).length > 0 || laws.length > 0;
    const processes = collection ?? dataCategories ?? activities;
    if (isNamed || processes === undefined) return;
    yield {
      path: "audience.regions",
      message: "The model does not declare where people are, expected `audience.regions`",
    };
  },

  examples: [
    {
      title: "finds a model without an audience",
      policy: { dataCategories: { contact: { term: "contact" } } },
      finds: [
        {
          path: "audience.regions",
          message: "The model does not declare where people are, expected `audience.regions`",
        },
      ],
    },
    {
      title: "lets a declared audience pass",
      policy: { audience: { regions: ["eea"] }, dataCategories: { contact: { term: "contact" } } },
      finds: [],
    },
  ],
};
