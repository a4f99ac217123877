import { activitiesOf } from "../../model/activities.js";
import type { ModelRule } from "../../model-rule.js";

export const erasurePublicTask: ModelRule = {
  id: "erasure-public-task",
  title: "Exception of an authority",
  summary: "Finds a public task as exception from erasure for a controller that has none.",
  topics: ["rights.erasure", "rights.limits"],
  severity: "warning",
  why: "The exception is for tasks in the public interest and official authority; a company that has neither copied it from the law.",
  fix: "Remove the exception, or declare the activity that rests on a public task.",
  source: "Art. 17(3)(b) GDPR",

  *check(policy) {
    const index = policy.rights?.granted?.erasure?.exceptions?.indexOf("public-task") ?? -1;
    const hasTask =
      policy.controller.publicAuthority === true ||
      activitiesOf(policy).some(({ activity }) => activity.legalBasis === "public-task");
    if (index >= 0 && !hasTask)
      yield {
        path: `rights.granted.erasure.exceptions[${index}]`,
        message: "Unexpected exception for a public task, expected an activity that rests on one",
      };
  },

  examples: [
    {
      title: "finds a company with official authority",
      policy: { rights: { granted: { erasure: { exceptions: ["public-task"] } } } },
      finds: [
        {
          path: "rights.granted.erasure.exceptions[0]",
          message: "Unexpected exception for a public task, expected an activity that rests on one",
        },
      ],
    },
    {
      title: "lets an authority pass",
      policy: {
        controller: { name: "City of Example", publicAuthority: true },
        rights: { granted: { erasure: { exceptions: ["public-task"] } } },
      },
      finds: [],
    },
  ],
};
