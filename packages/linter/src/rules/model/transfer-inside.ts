import { isWithin } from "@policywright/schema";
import type { ModelRule } from "../../model-rule.js";

export const transferInside: ModelRule = {
  id: "transfer-inside",
  title: "Transfer that leaves nothing",
  summary: "Finds transfers from the European Economic Area to countries within it.",
  topics: ["transfers"],
  severity: "advice",
  why: "Data may move freely within the EEA; a safeguard for it suggests a risk that is not there.",
  fix: "Remove the transfer; the country of a recipient stands in `recipients`.",
  source: "Art. 1(3), Art. 44 GDPR",

  *check(policy) {
    const regions = policy.audience?.regions ?? [];
    if (regions.length === 0 || !regions.every((region) => isWithin(region, "eea"))) return;
    for (const [id, { to, from }] of Object.entries(policy.transfers ?? {})) {
      if (from !== undefined || to === undefined || !to.every((place) => isWithin(place, "eea"))) continue;
      yield {
        path: `transfers.${id}.to`,
        message: `Unexpected transfer within the EEA, expected a country outside it`,
      };
    }
  },

  examples: [
    {
      title: "finds a transfer to Germany",
      policy: { audience: { regions: ["eea"] }, transfers: { host: { to: ["DE"] } } },
      finds: [
        {
          path: "transfers.host.to",
          message: "Unexpected transfer within the EEA, expected a country outside it",
        },
      ],
    },
    {
      title: "lets a transfer to the United States pass",
      policy: {
        audience: { regions: ["eea"] },
        transfers: { host: { to: ["US"], safeguard: "standard-contractual-clauses" } },
      },
      finds: [],
    },
  ],
};
