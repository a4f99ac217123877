import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const officerSpecial: ModelRule = {
  id: "officer-special",
  title: "Special categories without officer",
  summary:
    "Finds special categories of data, or data on offences, where no data protection officer is declared.",
  topics: ["dpo", "data.categories"],
  severity: "advice",
  why: "Who processes such data on a large scale as a core activity must designate an officer.",
  fix: "Check whether this is a core activity on a large scale; if so, designate an officer and declare the contact.",
  source: "Art. 37(1)(c) GDPR; WP243 rev.01, ch. 2.1",

  *check(policy) {
    if (policy.controller.dataProtectionOfficer !== undefined || policy.controller.publicAuthority === true)
      return;
    const one = activitiesOf(policy).find(({ special }) => special.length > 0);
    if (one !== undefined)
      yield {
        path: "controller.dataProtectionOfficer",
        message: `The model does not declare a data protection officer, although \`${one.path}\` has special data, expected a check whether one is needed`,
      };
  },

  examples: [
    {
      title: "finds health data without an officer",
      policy: {
        dataCategories: { health: { label: "findings", special: "health" } },
        activities: { care: { purposes: ["service-provision"], data: ["health"] } },
      },
      finds: [
        {
          path: "controller.dataProtectionOfficer",
          message:
            "The model does not declare a data protection officer, although `activities.care` has special data, expected a check whether one is needed",
        },
      ],
    },
    {
      title: "lets an officer pass",
      policy: {
        controller: { name: "Example Clinic", dataProtectionOfficer: { email: "dpo@example.org" } },
        dataCategories: { health: { label: "findings", special: "health" } },
        activities: { care: { purposes: ["service-provision"], data: ["health"] } },
      },
      finds: [],
    },
  ],
};
