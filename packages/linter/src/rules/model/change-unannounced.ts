import type { ModelRule } from "../../model-rule.js";

export const changeUnannounced: ModelRule = {
  id: "change-unannounced",
  title: "Changes that nobody announces",
  summary: "Finds policies that leave it to people to look for changes.",
  topics: ["policy-change", "policy-change.notice"],
  severity: "warning",
  why: "Telling people to look at the policy regularly does not inform them of a change.",
  fix: "Declare in `changes.notice` how people are told.",
  source: "Art. 5(1)(a), Art. 13(3) GDPR; WP260 rev.01, para 29",

  *check({ changes }) {
    const leaves =
      changes?.readerChecks === true
        ? "readerChecks"
        : changes?.checkOften === true
          ? "checkOften"
          : undefined;
    if (leaves === undefined || (changes?.notice ?? []).length > 0 || changes?.substantial?.notice === true)
      return;
    yield {
      path: `changes.${leaves}`,
      message: "Unexpected duty to look for changes without a notice, expected how people are told",
    };
  },

  examples: [
    {
      title: "finds readers who have to check",
      policy: { changes: { readerChecks: true } },
      finds: [
        {
          path: "changes.readerChecks",
          message: "Unexpected duty to look for changes without a notice, expected how people are told",
        },
      ],
    },
    { title: "lets a notice pass", policy: { changes: { checkOften: true, notice: ["email"] } }, finds: [] },
  ],
};
