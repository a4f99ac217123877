import type { ModelRule } from "../../model-rule.js";

export const controllerCompanies: ModelRule = {
  id: "controller-companies",
  title: "Policy of companies that nobody can name",
  summary: "Finds policies for a whole group, or for affiliates, whose companies are not named.",
  topics: ["controller.identity"],
  severity: "warning",
  why: "Each company is a controller of its own. People cannot tell which of them has their data, and to which they can turn.",
  fix: "Name the companies in `controller.group.members`, or let the policy speak for one controller.",
  source: "Art. 4(7), Art. 13(1)(a), Art. 14(1)(a) GDPR; WP260 rev.01, Annex",

  *check({ controller: { group, affiliates } }) {
    if ((group?.members ?? []).length > 0) return;
    if (group?.wholeGroup === true) {
      yield {
        path: "controller.group.members",
        message: `Unexpected policy of all companies of \`${group.name}\` without their names, expected \`controller.group.members\``,
      };
    } else if (affiliates === true) {
      yield {
        path: "controller.affiliates",
        message: "Unexpected policy of affiliates without their names, expected `controller.group.members`",
      };
    }
  },

  examples: [
    {
      title: "finds a group without companies",
      policy: { controller: { name: "Example SA", group: { name: "Example Group", wholeGroup: true } } },
      finds: [
        {
          path: "controller.group.members",
          message:
            "Unexpected policy of all companies of `Example Group` without their names, expected `controller.group.members`",
        },
      ],
    },
    {
      title: "finds affiliates without names",
      policy: { controller: { name: "Example Ltd", affiliates: true } },
      finds: [
        {
          path: "controller.affiliates",
          message: "Unexpected policy of affiliates without their names, expected `controller.group.members`",
        },
      ],
    },
    {
      title: "lets named companies pass",
      policy: {
        controller: {
          name: "Example SA",
          group: { name: "Example Group", wholeGroup: true, members: ["Example SA", "Example GmbH"] },
        },
      },
      finds: [],
    },
  ],
};
