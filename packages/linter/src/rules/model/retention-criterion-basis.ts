import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const retentionCriterionBasis: ModelRule = {
  id: "retention-criterion-basis",
  title: "Retention until the wrong event",
  summary:
    "Finds data on consent that are kept until an objection, and data on other bases that are kept until a withdrawal.",
  topics: ["retention", "legal-basis"],
  severity: "warning",
  why: "The event never happens: people withdraw a consent and object to an interest, not the other way round, so the data would be kept for ever.",
  fix: "Choose the criterion that belongs to the basis: `consent-withdrawn` or `objection-made`.",
  source: "Art. 7(3), Art. 17(1)(b) and (c), Art. 21(1) GDPR",

  *check(policy) {
    for (const { path, activity } of activitiesOf(policy)) {
      const { legalBasis, retention } = activity;
      const belongs =
        retention?.criterion === "consent-withdrawn"
          ? ["consent"]
          : retention?.criterion === "objection-made"
            ? ["legitimate-interests", "recognised-legitimate-interests", "public-task"]
            : undefined;
      if (legalBasis === undefined || belongs === undefined || belongs.includes(legalBasis)) continue;
      yield {
        path: `${path}.retention.criterion`,
        message: `Unexpected \`${String(retention?.criterion)}\` for data on \`${legalBasis}\`, expected an event of that basis`,
      };
    }
  },

  examples: [
    {
      title: "finds consent that an objection would end",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: {
            purposes: ["mailings"],
            data: ["contact"],
            legalBasis: "consent",
            retention: { criterion: "objection-made" },
          },
        },
      },
      finds: [
        {
          path: "activities.news.retention.criterion",
          message: "Unexpected `objection-made` for data on `consent`, expected an event of that basis",
        },
      ],
    },
    {
      title: "lets a withdrawal end consent",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: {
            purposes: ["mailings"],
            data: ["contact"],
            legalBasis: "consent",
            retention: { criterion: "consent-withdrawn" },
          },
        },
      },
      finds: [],
    },
  ],
};
