import { holds, type ModelRule } from "../../model-rule.js";

export const requestFee: ModelRule = {
  id: "request-fee",
  title: "Requests at a price",
  summary: "Finds requests that cost money where the law makes them free.",
  topics: ["rights.limits", "rights.how-to-exercise"],
  severity: "error",
  why: "Answers are free of charge; a fee is allowed only for requests that are manifestly unfounded or excessive.",
  fix: "Declare `requests.free: true`; for excessive requests there is `feeIfExcessive`.",
  source: "Art. 12(5) GDPR; UK GDPR Art. 12(5)",

  *check({ requests }, context) {
    if (requests?.free === false && holds(context, "gdpr", "uk-gdpr"))
      yield { path: "requests.free", message: "Unexpected price of requests, expected them to be free" };
  },

  examples: [
    {
      title: "finds a price",
      policy: { requests: { free: false } },
      laws: ["gdpr"],
      finds: [{ path: "requests.free", message: "Unexpected price of requests, expected them to be free" }],
    },
    {
      title: "lets free requests pass",
      policy: { requests: { free: true, feeIfExcessive: true } },
      laws: ["gdpr"],
      finds: [],
    },
  ],
};
