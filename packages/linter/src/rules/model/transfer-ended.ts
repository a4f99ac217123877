import { endedSafeguards } from "@policywright/schema";
import type { ModelRule } from "../../model-rule.js";

export const transferEnded: ModelRule = {
  id: "transfer-ended",
  title: "Transfer on a framework that has ended",
  summary: "Finds transfers that rest on Safe Harbor or on Privacy Shield.",
  topics: ["transfers.safeguards"],
  severity: "error",
  why: "Both decisions are invalid; a transfer that rests on one of them is unlawful.",
  fix: "Name the safeguard that the transfer rests on today, or stop the transfer.",
  source: "Case C-362/14 (Schrems), Case C-311/18 (Schrems II)",

  *check({ transfers = {} }, { today }) {
    for (const [id, { safeguard = [] }] of Object.entries(transfers)) {
      for (const term of [safeguard].flat()) {
        const ended = Object.entries(endedSafeguards).find(([framework]) => framework === term)?.[1];
        if (ended === undefined || today < ended) continue;
        yield {
          path: `transfers.${id}.safeguard`,
          message: `Unexpected safeguard \`${term}\`, which ended on ${ended}, expected one that is in force`,
        };
      }
    }
  },

  examples: [
    {
      title: "finds a transfer that rests on Privacy Shield",
      policy: { transfers: { helpdesk: { to: ["US"], safeguard: "privacy-shield" } } },
      finds: [
        {
          path: "transfers.helpdesk.safeguard",
          message:
            "Unexpected safeguard `privacy-shield`, which ended on 2020-07-16, expected one that is in force",
        },
      ],
    },
    {
      title: "lets standard contractual clauses pass",
      policy: { transfers: { helpdesk: { to: ["US"], safeguard: "standard-contractual-clauses" } } },
      finds: [],
    },
    {
      title: "lets Privacy Shield pass while it was in force",
      policy: { transfers: { helpdesk: { to: ["US"], safeguard: "privacy-shield" } } },
      today: "2019-05-01",
      finds: [],
    },
  ],
};
