import type { ModelRule } from "../../model-rule.js";

export const consentEmployees: ModelRule = {
  id: "consent-employees",
  title: "Consent of employees",
  summary: "Finds consent as basis for the data of employees.",
  topics: ["legal-basis.consent"],
  severity: "warning",
  why: "An employee can hardly refuse her employer, so her consent is seldom freely given.",
  fix: "Rest it on the contract, a legal obligation or legitimate interests; keep consent for what has no disadvantage if refused.",
  source: "Art. 4(11), Art. 7(4) GDPR; EDPB Guidelines 05/2020, paras 21 to 23",

  *check({ activities = {} }) {
    for (const [id, { legalBasis, dataSubjects = [] }] of Object.entries(activities)) {
      if (legalBasis !== "consent" || !dataSubjects.some((subject) => subject === "employees")) continue;
      yield {
        path: `activities.${id}.legalBasis`,
        message: "Unexpected `consent` of `employees`, expected a basis that does not depend on their will",
      };
    }
  },

  examples: [
    {
      title: "finds consent of employees",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          roster: {
            purposes: ["administration"],
            data: ["contact"],
            dataSubjects: ["employees"],
            legalBasis: "consent",
          },
        },
      },
      finds: [
        {
          path: "activities.roster.legalBasis",
          message: "Unexpected `consent` of `employees`, expected a basis that does not depend on their will",
        },
      ],
    },
    {
      title: "lets applicants pass who may be kept in mind",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          pool: {
            purposes: ["recruitment"],
            data: ["contact"],
            dataSubjects: ["applicants"],
            legalBasis: "consent",
          },
        },
      },
      finds: [],
    },
  ],
};
