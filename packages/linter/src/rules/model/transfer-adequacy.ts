import { adequate, countries, isWithin } from "@policywright/schema";
import type { ModelRule } from "../../model-rule.js";

export const transferAdequacy: ModelRule = {
  id: "transfer-adequacy",
  title: "Adequacy of a country without a decision",
  summary: "Finds adequacy decisions as safeguard for countries that have none.",
  topics: ["transfers.safeguards"],
  severity: "error",
  why: "Without a decision of the Commission for that very country, the transfer has no safeguard at all.",
  fix: "Choose another safeguard, such as `standard-contractual-clauses`.",
  source: "Art. 45(3) and (8) GDPR",

  *check({ transfers = {} }) {
    for (const [id, { to = [], safeguard = [] }] of Object.entries(transfers)) {
      if ([safeguard].flat().join() !== "adequacy-decision") continue;
      const without = to.find(
        (place) =>
          countries.some((country) => country === place) &&
          isWithin(place, "eea") !== true &&
          !adequate.some((country) => country === place),
      );
      if (without === undefined) continue;
      yield {
        path: `transfers.${id}.safeguard`,
        message: `Unexpected \`adequacy-decision\` for \`${without}\`, expected a country that has one`,
      };
    }
  },

  examples: [
    {
      title: "finds adequacy of India",
      policy: { transfers: { help: { to: ["IN"], safeguard: "adequacy-decision" } } },
      finds: [
        {
          path: "transfers.help.safeguard",
          message: "Unexpected `adequacy-decision` for `IN`, expected a country that has one",
        },
      ],
    },
    {
      title: "lets adequacy of Japan pass",
      policy: { transfers: { help: { to: ["JP"], safeguard: "adequacy-decision" } } },
      finds: [],
    },
  ],
};
