import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const basisRecognisedInterest: ModelRule = {
  id: "basis-recognised-interest",
  title: "British basis outside the United Kingdom",
  summary: "Finds recognised legitimate interests for people outside the United Kingdom.",
  topics: ["legal-basis.legitimate-interests"],
  severity: "error",
  why: "Only the law of the United Kingdom recognises interests in advance; elsewhere the activity has no basis.",
  fix: "Limit the activity to `GB` with `regions`, or choose another basis for the others.",
  source: "UK GDPR Art. 6(1)(ea) and Annex 1",

  *check(policy) {
    for (const { path, activity } of activitiesOf(policy)) {
      const places = activity.regions ?? policy.audience?.regions ?? [];
      const other = places.find((place) => place !== "GB");
      if (activity.legalBasis !== "recognised-legitimate-interests" || other === undefined) continue;
      yield {
        path: `${path}.legalBasis`,
        message: `Unexpected \`recognised-legitimate-interests\` for people in \`${other}\`, expected people in \`GB\` only`,
      };
    }
  },

  examples: [
    {
      title: "finds it for people in the EEA",
      policy: {
        audience: { regions: ["GB", "eea"] },
        dataCategories: { contact: { term: "contact" } },
        activities: {
          crime: {
            purposes: ["crime-prevention"],
            data: ["contact"],
            legalBasis: "recognised-legitimate-interests",
          },
        },
      },
      finds: [
        {
          path: "activities.crime.legalBasis",
          message:
            "Unexpected `recognised-legitimate-interests` for people in `eea`, expected people in `GB` only",
        },
      ],
    },
    {
      title: "lets it pass for people in the United Kingdom",
      policy: {
        audience: { regions: ["GB", "eea"] },
        dataCategories: { contact: { term: "contact" } },
        activities: {
          crime: {
            purposes: ["crime-prevention"],
            data: ["contact"],
            legalBasis: "recognised-legitimate-interests",
            regions: ["GB"],
          },
        },
      },
      finds: [],
    },
  ],
};
