import type { ModelRule } from "../../model-rule.js";

export const consentOrLeave: ModelRule = {
  id: "consent-or-leave",
  title: "Disagreement by staying away",
  summary: "Finds policies that ask people who disagree not to use the services.",
  topics: ["consent.presumed"],
  severity: "warning",
  why: "A policy informs, it is not agreed to. Where consent is needed, people must be able to refuse it without losing the service.",
  fix: "Remove `consent.ifYouDisagree`, and ask for consent where you need it.",
  source: "Art. 4(11), Art. 7(4) GDPR",

  *check({ consent }) {
    if (consent?.ifYouDisagree !== undefined)
      yield {
        path: "consent.ifYouDisagree",
        message: "Unexpected demand that people who disagree leave, expected none",
      };
  },

  examples: [
    {
      title: "finds a policy that can only be accepted",
      policy: { consent: { ifYouDisagree: "do-not-use" } },
      finds: [
        {
          path: "consent.ifYouDisagree",
          message: "Unexpected demand that people who disagree leave, expected none",
        },
      ],
    },
    { title: "lets a way of withdrawal pass", policy: { consent: { withdrawal: ["email"] } }, finds: [] },
  ],
};
