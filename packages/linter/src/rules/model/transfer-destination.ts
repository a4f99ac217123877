import { overlap } from "@policywright/schema";
import type { ModelRule } from "../../model-rule.js";

export const transferDestination: ModelRule = {
  id: "transfer-destination",
  title: "Recipient that is elsewhere",
  summary: "Finds transfers to a place in which their recipient does not process data.",
  topics: ["transfers"],
  severity: "error",
  why: "The place decides which safeguard is needed, and one of both is wrong.",
  fix: "Correct `to` of the transfer or `country` of the recipient.",
  source: "Art. 13(1)(f), Art. 44 GDPR",

  *check({ transfers = {}, recipients = {} }) {
    for (const [id, { to, recipients: ids = [] }] of Object.entries(transfers)) {
      for (const one of ids) {
        const country = recipients[one]?.country;
        if (to === undefined || country === undefined || to.some((place) => overlap(country, place)))
          continue;
        yield {
          path: `transfers.${id}.to`,
          message: `Unexpected transfer of \`${one}\` to ${to.map((place) => `\`${place}\``).join(", ")}, expected \`${country}\`, where it is`,
        };
      }
    }
  },

  examples: [
    {
      title: "finds a transfer to Canada of a recipient in the United States",
      policy: {
        recipients: { helpdesk: { name: "Example Help Inc.", country: "US" } },
        transfers: { help: { recipients: ["helpdesk"], to: ["CA"] } },
      },
      finds: [
        {
          path: "transfers.help.to",
          message: "Unexpected transfer of `helpdesk` to `CA`, expected `US`, where it is",
        },
      ],
    },
    {
      title: "lets the country of the recipient pass",
      policy: {
        recipients: { helpdesk: { name: "Example Help Inc.", country: "US" } },
        transfers: { help: { recipients: ["helpdesk"], to: ["US"] } },
      },
      finds: [],
    },
  ],
};
