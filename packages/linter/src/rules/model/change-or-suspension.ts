import type { ModelRule } from "../../model-rule.js";

export const changeOrSuspension: ModelRule = {
  id: "change-or-suspension",
  title: "Consent to changes or suspension",
  summary: "Finds fresh consent to changes of the policy beside the suspension of people who do not agree.",
  topics: ["policy-change", "policy-change.effect"],
  severity: "warning",
  why: "Consent under the threat of losing the account is not freely given.",
  fix: "Remove `changes.refusal`, or ask for no consent where another basis carries the change.",
  source: "Art. 4(11), Art. 7(4), recital 42 GDPR",

  *check({ changes }) {
    if (changes?.refusal !== undefined && changes.substantial?.freshConsent === true)
      yield {
        path: "changes.refusal",
        message: `Unexpected \`${changes.refusal}\` beside fresh consent, expected no disadvantage for people who refuse`,
      };
  },

  examples: [
    {
      title: "finds suspension of those who refuse",
      policy: { changes: { substantial: { freshConsent: true }, refusal: "suspension" } },
      finds: [
        {
          path: "changes.refusal",
          message:
            "Unexpected `suspension` beside fresh consent, expected no disadvantage for people who refuse",
        },
      ],
    },
    {
      title: "lets fresh consent pass",
      policy: { changes: { substantial: { freshConsent: true } } },
      finds: [],
    },
  ],
};
