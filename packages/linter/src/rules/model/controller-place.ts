import { addresses } from "../../model/people.js";
import { holds, type ModelRule } from "../../model-rule.js";

export const controllerPlace: ModelRule = {
  id: "controller-place",
  title: "Controller that is nowhere",
  summary: "Finds controllers for whom neither an address nor a country is declared.",
  topics: ["controller.identity", "representative"],
  severity: "warning",
  why: "People must know with whom they deal. Which authority is competent, and whether a representative in Europe must be named, depends on where the controller is.",
  fix: "Declare `controller.address`, or at least `controller.country`.",
  source: "Art. 13(1)(a), Art. 14(1)(a), Art. 27, Art. 56(1) GDPR",

  *check(policy, context) {
    const { address, country, establishments = [] } = policy.controller;
    if (!addresses(policy, "eea") && !addresses(policy, "GB") && !holds(context, "gdpr", "uk-gdpr")) return;
    if (address !== undefined || country !== undefined || establishments.length > 0) return;
    // An address to which people write tells at least where somebody is.
    const contacts = [policy.controller.dataProtectionOfficer, ...Object.values(policy.contacts ?? {})];
    if (contacts.some((contact) => contact?.address !== undefined)) return;
    yield {
      path: "controller.address",
      message:
        "The model does not declare where the controller is, expected `controller.address` or `controller.country`",
    };
  },

  examples: [
    {
      title: "finds a name without a place",
      policy: { controller: { name: "Example LLC" } },
      laws: ["gdpr"],
      finds: [
        {
          path: "controller.address",
          message:
            "The model does not declare where the controller is, expected `controller.address` or `controller.country`",
        },
      ],
    },
    {
      title: "lets an address for questions pass",
      policy: {
        controller: { name: "Example SA" },
        contacts: { questions: { address: { lines: ["1 Example Street"], country: "FR" } } },
      },
      laws: ["gdpr"],
      finds: [],
    },
    {
      title: "lets a country pass",
      policy: { controller: { name: "Example Ltd", country: "IE" } },
      laws: ["gdpr"],
      finds: [],
    },
  ],
};
