import { retentionsOf } from "../../model/retentions.js";
import type { ModelRule } from "../../model-rule.js";

export const retentionVague: ModelRule = {
  id: "retention-vague",
  title: "Retention “as long as necessary”",
  summary: "Finds models that say of retention only that it lasts as long as the purposes need the data.",
  topics: ["retention", "retention.stated-period"],
  severity: "warning",
  why: "That repeats the law. People must learn the period, or the criteria from which they can work it out.",
  fix: "Declare `retention` of each activity: a period, or a criterion such as the end of the contract.",
  source: "Art. 13(2)(a) GDPR; WP260 rev.01, Annex",

  *check(policy) {
    const all = retentionsOf(policy);
    const says = all.filter(
      ({ retention }) => retention.criterion !== "purpose-needs-it" || retention.atMost !== undefined,
    );
    const path = policy.retention?.asNecessary === true ? "retention.asNecessary" : all[0]?.path;
    if (path === undefined || says.length > 0) return;
    yield {
      path,
      message: "Unexpected retention for as long as necessary alone, expected periods or criteria",
    };
  },

  examples: [
    {
      title: "finds a policy that repeats the law",
      policy: { retention: { asNecessary: true } },
      finds: [
        {
          path: "retention.asNecessary",
          message: "Unexpected retention for as long as necessary alone, expected periods or criteria",
        },
      ],
    },
    {
      title: "lets it pass beside periods",
      policy: {
        retention: { asNecessary: true },
        dataCategories: { use: { term: "log-usage" } },
        activities: {
          logs: { purposes: ["security"], data: ["use"], retention: { period: { amount: 90, unit: "day" } } },
        },
      },
      finds: [],
    },
  ],
};
