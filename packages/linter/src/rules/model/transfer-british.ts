import { overlap } from "@policywright/schema";
import { addresses } from "../../model/people.js";
import type { ModelRule } from "../../model-rule.js";

export const transferBritish: ModelRule = {
  id: "transfer-british",
  title: "Safeguard without its British part",
  summary:
    "Finds European contractual clauses for data of people in the United Kingdom without the British addendum.",
  topics: ["transfers.safeguards"],
  severity: "warning",
  why: "The clauses of the Commission are no safeguard under the law of the United Kingdom unless its addendum is added to them.",
  fix: "Add `uk-addendum`, or `uk-idta`; or limit the transfer with `from`.",
  source: "UK GDPR Art. 46(2)(d); Data Protection Act 2018 s. 119A",

  *check(policy) {
    if (!addresses(policy, "GB")) return;
    for (const [id, { safeguard = [], from, to }] of Object.entries(policy.transfers ?? {})) {
      const all = [safeguard].flat();
      const isOther = from?.every((place) => !overlap(place, "GB")) || to?.every((place) => place === "GB");
      if (
        isOther ||
        !all.includes("standard-contractual-clauses") ||
        all.some((one) => one.startsWith("uk-"))
      )
        continue;
      yield {
        path: `transfers.${id}.safeguard`,
        message:
          "Unexpected `standard-contractual-clauses` alone for people in `GB`, expected `uk-addendum` with them",
      };
    }
  },

  examples: [
    {
      title: "finds clauses without the addendum",
      policy: {
        audience: { regions: ["eea", "GB"] },
        transfers: { help: { to: ["US"], safeguard: "standard-contractual-clauses" } },
      },
      finds: [
        {
          path: "transfers.help.safeguard",
          message:
            "Unexpected `standard-contractual-clauses` alone for people in `GB`, expected `uk-addendum` with them",
        },
      ],
    },
    {
      title: "lets the addendum pass",
      policy: {
        audience: { regions: ["eea", "GB"] },
        transfers: { help: { to: ["US"], safeguard: ["standard-contractual-clauses", "uk-addendum"] } },
      },
      finds: [],
    },
  ],
};
