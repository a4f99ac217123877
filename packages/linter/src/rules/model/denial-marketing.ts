import { activitiesOf } from "../../model/activities.js";
import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const denialMarketing: ModelRule = {
  id: "denial-marketing",
  title: "“No marketing” beside marketing",
  summary: "Finds the denial of marketing messages beside activities or channels for them.",
  topics: ["purpose.marketing"],
  severity: "error",
  why: "The denial is false, and people would not look for a way to stop what they are told does not happen.",
  fix: "Declare `marketing.sent: true` and how people stop it, or remove the activity.",
  source: "Art. 5(1)(a), Art. 21(2) GDPR",

  *check(policy) {
    const { marketing } = policy;
    if (marketing?.sent !== false) return;
    const contrary = [
      ...((marketing.channels ?? []).length > 0 ? ["`marketing.channels`"] : []),
      ...activitiesOf(policy)
        .filter(({ purposes }) => purposes.some((term) => term === "direct-marketing" || term === "mailings"))
        .map(({ path }) => `\`${path}\``),
    ];
    if (contrary.length > 0)
      yield {
        path: "marketing.sent",
        message: `Unexpected denial of marketing messages beside ${listOf(contrary)}, expected none`,
      };
  },

  examples: [
    {
      title: "finds an activity for direct marketing",
      policy: {
        marketing: { sent: false },
        dataCategories: { contact: { term: "contact" } },
        activities: { news: { purposes: ["direct-marketing"], data: ["contact"] } },
      },
      finds: [
        {
          path: "marketing.sent",
          message: "Unexpected denial of marketing messages beside `activities.news`, expected none",
        },
      ],
    },
    {
      title: "lets advertising on the website pass",
      policy: {
        marketing: { sent: false },
        dataCategories: { use: { term: "log-usage" } },
        activities: { adverts: { purposes: ["advertising"], data: ["use"] } },
      },
      finds: [],
    },
  ],
};
