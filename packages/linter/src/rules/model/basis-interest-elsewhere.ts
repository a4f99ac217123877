import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const basisInterestElsewhere: ModelRule = {
  id: "basis-interest-elsewhere",
  title: "Interest declared under another basis",
  summary: "Finds a legitimate interest that is declared for an activity that rests on another basis.",
  topics: ["legal-basis.legitimate-interests"],
  severity: "error",
  why: "An activity has one basis, and rights follow from it: with an interest people can object, with consent they can withdraw it. Two bases at once mislead them.",
  fix: "Set `legalBasis` to `legitimate-interests`, or remove `legitimateInterest`.",
  source: "Art. 5(1)(a), Art. 6(1), Art. 13(1)(c) and (d) GDPR",

  *check(policy) {
    for (const { path, activity } of activitiesOf(policy)) {
      const { legalBasis, legitimateInterest } = activity;
      if (
        legitimateInterest === undefined ||
        legalBasis === undefined ||
        legalBasis.endsWith("legitimate-interests")
      )
        continue;
      yield {
        path: `${path}.legitimateInterest`,
        message: `Unexpected legitimate interest beside the basis \`${legalBasis}\`, expected one basis`,
      };
    }
  },

  examples: [
    {
      title: "finds an interest beside consent",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          news: {
            purposes: ["mailings"],
            data: ["contact"],
            legalBasis: "consent",
            legitimateInterest: "telling customers our news",
          },
        },
      },
      finds: [
        {
          path: "activities.news.legitimateInterest",
          message: "Unexpected legitimate interest beside the basis `consent`, expected one basis",
        },
      ],
    },
    {
      title: "lets an interest pass where it is the basis",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          help: {
            purposes: ["customer-support"],
            data: ["contact"],
            legalBasis: "legitimate-interests",
            legitimateInterest: "helping customers",
          },
        },
      },
      finds: [],
    },
  ],
};
