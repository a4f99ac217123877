import { isWithin, overlap } from "@policywright/schema";
import { addresses } from "../../model/people.js";
import { holds, type ModelRule } from "../../model-rule.js";

export const transferUnlisted: ModelRule = {
  id: "transfer-unlisted",
  title: "Recipient abroad without a transfer",
  summary: "Finds recipients outside the European Economic Area to whom no transfer is declared.",
  topics: ["transfers", "transfers.safeguards"],
  severity: "error",
  why: "People in the EEA must learn that their data leave it, and what protects them there.",
  fix: "Declare the recipient in `transfers`, with its safeguard.",
  source: "Art. 13(1)(f), Art. 44 GDPR",

  *check(policy, context) {
    const { recipients = {}, transfers = {} } = policy;
    if (!addresses(policy, "eea") && !holds(context, "gdpr")) return;
    for (const [id, { country, regions }] of Object.entries(recipients)) {
      if (
        country === undefined ||
        isWithin(country, "eea") !== false ||
        regions?.every((place) => !overlap(place, "eea"))
      )
        continue;
      const isCovered = Object.values(transfers).some((transfer) =>
        transfer.recipients === undefined
          ? (transfer.to?.some((place) => overlap(country, place)) ?? true)
          : transfer.recipients.some((one) => one === id),
      );
      if (!isCovered)
        yield {
          path: `recipients.${id}.country`,
          message: `Unexpected recipient in \`${country}\` without a transfer, expected it in \`transfers\``,
        };
    }
  },

  examples: [
    {
      title: "finds a recipient in the United States",
      policy: {
        audience: { regions: ["eea"] },
        recipients: { helpdesk: { name: "Example Help Inc.", country: "US" } },
      },
      finds: [
        {
          path: "recipients.helpdesk.country",
          message: "Unexpected recipient in `US` without a transfer, expected it in `transfers`",
        },
      ],
    },
    {
      title: "lets a declared transfer pass",
      policy: {
        audience: { regions: ["eea"] },
        recipients: { helpdesk: { name: "Example Help Inc.", country: "US" } },
        transfers: {
          help: { recipients: ["helpdesk"], to: ["US"], safeguard: "standard-contractual-clauses" },
        },
      },
      finds: [],
    },
  ],
};
