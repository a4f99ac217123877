import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const basisLaw: ModelRule = {
  id: "basis-law",
  title: "Duty or task without its law",
  summary: "Finds a legal obligation or a public task without the law that lays it down.",
  topics: ["legal-basis.legal-obligation", "legal-basis"],
  severity: "warning",
  why: "Both bases exist only where a law of the Union or of a Member State lays the duty or the task down; readers cannot check a duty that is not named.",
  fix: "Name the law in `law`: `commercial and tax law`.",
  source: "Art. 6(3) GDPR",

  *check(policy) {
    for (const { path, activity } of activitiesOf(policy)) {
      const { legalBasis, law } = activity;
      if (law !== undefined || (legalBasis !== "legal-obligation" && legalBasis !== "public-task")) continue;
      yield {
        path: `${path}.law`,
        message: `Unexpected \`${legalBasis}\` without a law, expected the law that it rests on`,
      };
    }
  },

  examples: [
    {
      title: "finds a legal obligation that nobody can look up",
      policy: {
        dataCategories: { invoices: { term: "invoice" } },
        activities: {
          books: { purposes: ["accounting"], data: ["invoices"], legalBasis: "legal-obligation" },
        },
      },
      finds: [
        {
          path: "activities.books.law",
          message: "Unexpected `legal-obligation` without a law, expected the law that it rests on",
        },
      ],
    },
    {
      title: "lets a named law pass",
      policy: {
        dataCategories: { invoices: { term: "invoice" } },
        activities: {
          books: {
            purposes: ["accounting"],
            data: ["invoices"],
            legalBasis: "legal-obligation",
            law: "commercial and tax law",
          },
        },
      },
      finds: [],
    },
  ],
};
