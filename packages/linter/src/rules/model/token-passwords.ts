import type { ModelRule } from "../../model-rule.js";

export const tokenPasswords: ModelRule = {
  id: "token-passwords",
  title: "Passwords in tokens",
  summary: "Finds tokens that store account names and passwords.",
  topics: ["tokens", "security"],
  severity: "warning",
  why: "Whoever gets hold of the token has the password; tokens are made so that passwords need not be stored.",
  fix: "Let the token stand for the session alone, and remove `credential-storage`.",
  source: "Art. 32(1) GDPR",

  *check({ trackers }) {
    const index = trackers?.tokens?.purposes.indexOf("credential-storage") ?? -1;
    if (index >= 0)
      yield {
        path: `trackers.tokens.purposes[${index}]`,
        message: "Unexpected passwords in tokens, expected tokens without them",
      };
  },

  examples: [
    {
      title: "finds tokens that hold passwords",
      policy: { trackers: { tokens: { purposes: ["credential-storage"] } } },
      finds: [
        {
          path: "trackers.tokens.purposes[0]",
          message: "Unexpected passwords in tokens, expected tokens without them",
        },
      ],
    },
    {
      title: "lets tokens for logging in pass",
      policy: { trackers: { tokens: { purposes: ["authentication"] } } },
      finds: [],
    },
  ],
};
