import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const provisionIdle: ModelRule = {
  id: "provision-idle",
  title: "Requirement of data that need not be provided",
  summary: "Finds data that people need not provide, but that a law or a contract is said to require.",
  topics: ["mandatory-provision"],
  severity: "error",
  why: "Both cannot be true, and people must know which data they are free to withhold.",
  fix: "Set `required` to `true`, or remove `by`.",
  source: "Art. 13(2)(e) GDPR",

  *check(policy) {
    for (const { path, activity } of activitiesOf(policy)) {
      const { required, by } = activity.provision ?? {};
      if (required !== false || by === undefined) continue;
      yield {
        path: `${path}.provision.by`,
        message: `Unexpected \`${by}\` for data that need not be provided, expected it with \`required: true\` only`,
      };
    }
  },

  examples: [
    {
      title: "finds a contract that requires what need not be given",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          orders: {
            purposes: ["delivery"],
            data: ["contact"],
            provision: { required: false, by: "contract" },
          },
        },
      },
      finds: [
        {
          path: "activities.orders.provision.by",
          message:
            "Unexpected `contract` for data that need not be provided, expected it with `required: true` only",
        },
      ],
    },
    {
      title: "lets a contract pass that requires data",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: {
          orders: {
            purposes: ["delivery"],
            data: ["contact"],
            provision: { required: true, by: "contract" },
          },
        },
      },
      finds: [],
    },
  ],
};
