import { listOf } from "../../model/list.js";
import type { ModelRule } from "../../model-rule.js";

export const retentionAccount: ModelRule = {
  id: "retention-account",
  title: "“Never longer than your account” beside longer",
  summary: "Finds the promise to keep no data longer than the account beside data that are kept after it.",
  topics: ["retention", "retention.after"],
  severity: "error",
  why: "A promise that the same policy breaks misleads people who close their account.",
  fix: "Remove `retention.neverLongerThan`, or what is kept afterwards.",
  source: "Art. 5(1)(a) and (e) GDPR",

  *check(policy) {
    const { retention, account } = policy;
    if (retention?.neverLongerThan !== "account") return;
    const longer = [
      ...((account?.closure?.keptFor ?? []).length > 0 ? ["`account.closure.keptFor`"] : []),
      ...(retention.longerByLaw !== undefined ? ["`retention.longerByLaw`"] : []),
      ...((retention.longerFor ?? []).length > 0 ? ["`retention.longerFor`"] : []),
    ];
    if (longer.length > 0)
      yield {
        path: "retention.neverLongerThan",
        message: `Unexpected bound \`account\` beside ${listOf(longer)}, expected nothing that is kept longer`,
      };
  },

  examples: [
    {
      title: "finds data that are kept after the account is closed",
      policy: {
        retention: { neverLongerThan: "account" },
        account: { closure: { onRequest: true, keptFor: ["fraud-prevention"] } },
      },
      finds: [
        {
          path: "retention.neverLongerThan",
          message:
            "Unexpected bound `account` beside `account.closure.keptFor`, expected nothing that is kept longer",
        },
      ],
    },
    {
      title: "lets a bound pass that is kept",
      policy: {
        retention: { neverLongerThan: "account" },
        account: { closure: { onRequest: true, actions: ["delete"] } },
      },
      finds: [],
    },
  ],
};
