import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const consentCompelled: ModelRule = {
  id: "consent-compelled",
  title: "Consent to data that must be provided",
  summary: "Finds activities that rest on consent although people must provide the data.",
  topics: ["legal-basis.consent", "mandatory-provision"],
  severity: "error",
  why: "Consent that cannot be refused without losing something else is not freely given.",
  fix: "Choose the basis that makes the data necessary, or let people refuse.",
  source: "Art. 4(11), Art. 7(4), Art. 13(2)(e) GDPR",

  *check(policy) {
    for (const { path, activity } of activitiesOf(policy)) {
      if (activity.legalBasis !== "consent" || activity.provision?.required !== true) continue;
      yield {
        path: `${path}.provision.required`,
        message: "Unexpected duty to provide data that rest on `consent`, expected a choice",
      };
    }
  },

  examples: [
    {
      title: "finds a newsletter that nobody can refuse",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: {
            purposes: ["mailings"],
            data: ["contact"],
            legalBasis: "consent",
            provision: { required: true, consequence: "you cannot order" },
          },
        },
      },
      finds: [
        {
          path: "activities.news.provision.required",
          message: "Unexpected duty to provide data that rest on `consent`, expected a choice",
        },
      ],
    },
    {
      title: "lets a choice pass",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: {
            purposes: ["mailings"],
            data: ["contact"],
            legalBasis: "consent",
            provision: { required: false, consequence: "we send you nothing" },
          },
        },
      },
      finds: [],
    },
  ],
};
