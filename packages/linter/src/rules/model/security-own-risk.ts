import type { ModelRule } from "../../model-rule.js";

export const securityOwnRisk: ModelRule = {
  id: "security-own-risk",
  title: "Risk left to people",
  summary: "Finds the statement that people send data at their own risk.",
  topics: ["security", "security.limits"],
  severity: "warning",
  why: "The controller answers for the security of processing, and cannot pass that duty on with a sentence.",
  fix: "Remove `transmissionAtOwnRisk`; `noGuarantee` says truthfully that nothing is wholly safe.",
  source: "Art. 5(1)(f), Art. 24, Art. 32 GDPR",

  *check({ security }) {
    if (security?.transmissionAtOwnRisk === true)
      yield {
        path: "security.transmissionAtOwnRisk",
        message: "Unexpected risk that is left to people, expected none",
      };
  },

  examples: [
    {
      title: "finds transmission at one’s own risk",
      policy: { security: { transmissionAtOwnRisk: true } },
      finds: [
        {
          path: "security.transmissionAtOwnRisk",
          message: "Unexpected risk that is left to people, expected none",
        },
      ],
    },
    { title: "lets a caveat pass", policy: { security: { noGuarantee: true } }, finds: [] },
  ],
};
