import { activitiesOf } from "../../model/activities.js";
import { isMarketing, purposeTerm } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const marketingPurpose: ModelRule = {
  id: "marketing-purpose",
  title: "Marketing without a purpose",
  summary: "Finds marketing messages that no activity has as its purpose.",
  topics: ["purpose.marketing", "data.purposes"],
  severity: "warning",
  why: "The data that serve marketing, their basis and their retention are then not said.",
  fix: "Declare an activity with the purpose `direct-marketing`.",
  source: "Art. 13(1)(c), Art. 21(2) GDPR",

  *check(policy) {
    if (policy.marketing?.sent !== true) return;
    const pursued = [
      ...activitiesOf(policy).flatMap(({ purposes }) => purposes),
      ...(policy.collection?.purposes ?? []).map((purpose) => purposeTerm(policy, purpose)),
    ];
    if (pursued.some(isMarketing)) return;
    yield {
      path: "marketing.sent",
      message:
        "Unexpected marketing messages without an activity, expected one with the purpose `direct-marketing`",
    };
  },

  examples: [
    {
      title: "finds messages that nothing serves",
      policy: { marketing: { sent: true } },
      finds: [
        {
          path: "marketing.sent",
          message:
            "Unexpected marketing messages without an activity, expected one with the purpose `direct-marketing`",
        },
      ],
    },
    {
      title: "lets an activity pass",
      policy: {
        marketing: { sent: true },
        dataCategories: { contact: { term: "contact" } },
        activities: { news: { purposes: ["direct-marketing"], data: ["contact"] } },
      },
      finds: [],
    },
  ],
};
