import { facts } from "@policywright/schema";
import { listOf } from "../../model/list.js";
import { addresses } from "../../model/people.js";
import { holds, type ModelRule } from "../../model-rule.js";

export const transferUndecided: ModelRule = {
  id: "transfer-undecided",
  title: "Nobody knows whether data leave Europe",
  summary: "Finds recipients whose country is not declared in a model that says nothing of transfers.",
  topics: ["transfers"],
  severity: "warning",
  why: "If a recipient is outside the EEA, people must be told so, and what protects their data there; the model does not say where recipients are.",
  fix: "Declare `country` of each recipient, transfers in `transfers`, or in `disclosure.staysIn` where data stay.",
  source: "Art. 13(1)(f), Art. 14(1)(f), Art. 44 GDPR",

  *check(policy, context) {
    if (!addresses(policy, "eea") && !holds(context, "gdpr")) return;
    if (facts.transfersOutsideEea.of(policy) !== undefined) return;
    const unplaced = Object.entries(policy.recipients ?? {}).flatMap(([id, { country }]) =>
      country === undefined ? [`\`${id}\``] : [],
    );
    if (unplaced.length === 0) return;
    yield {
      path: "transfers",
      message: `The model does not declare where ${listOf(unplaced)} ${unplaced.length === 1 ? "handles" : "handle"} data, expected \`country\` of the recipient, or \`transfers\``,
    };
  },

  examples: [
    {
      title: "finds a recipient that may be anywhere",
      policy: { audience: { regions: ["eea"] }, recipients: { helpdesk: { name: "Example Help" } } },
      finds: [
        {
          path: "transfers",
          message:
            "The model does not declare where `helpdesk` handles data, expected `country` of the recipient, or `transfers`",
        },
      ],
    },
    {
      title: "finds several under a law that is held to by hand",
      policy: { recipients: { helpdesk: { name: "Example Help" }, carrier: { kind: "delivery" } } },
      laws: ["gdpr"],
      finds: [
        {
          path: "transfers",
          message:
            "The model does not declare where `helpdesk` and `carrier` handle data, expected `country` of the recipient, or `transfers`",
        },
      ],
    },
    {
      title: "lets recipients in the EEA pass",
      policy: {
        audience: { regions: ["eea"] },
        recipients: { helpdesk: { name: "Example Help", country: "FR" } },
      },
      finds: [],
    },
    {
      title: "lets data pass that are said to stay",
      policy: {
        audience: { regions: ["eea"] },
        recipients: { helpdesk: { name: "Example Help" } },
        disclosure: { staysIn: ["eea"] },
      },
      finds: [],
    },
  ],
};
