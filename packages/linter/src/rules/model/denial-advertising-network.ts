import type { ModelRule } from "../../model-rule.js";

export const denialAdvertisingNetwork: ModelRule = {
  id: "denial-advertising-network",
  title: "“We do not sell or share” with an advertising network",
  summary:
    "Finds the denial of sale and sharing while an advertising network receives data for its own ends.",
  topics: ["ccpa.sale-statement", "third-party-tracking"],
  severity: "warning",
  why: "Letting a third party use data of visitors for its own advertising is a sale or sharing under state laws, also where nobody pays.",
  fix: "Declare the network as processor if a contract binds it to your purposes, or admit the sale or sharing.",
  source: "Cal. Civ. Code § 1798.140(ad) and (ah)",

  *check({ sale, recipients = {} }) {
    if ((sale?.sells !== false && sale?.shares !== false) || sale.sells === true || sale.shares === true)
      return;
    for (const [id, { kind, role, collects }] of Object.entries(recipients)) {
      const isOwn = role === "controller" || role === "third-party" || collects === true;
      if ((kind !== "advertising-network" && kind !== "data-broker") || !isOwn) continue;
      yield {
        path: `recipients.${id}`,
        message: `Unexpected \`${kind}\` with ends of its own beside the denial of sale and sharing, expected a processor`,
      };
    }
  },

  examples: [
    {
      title: "finds a network with ends of its own",
      policy: {
        sale: { sells: false, shares: false },
        recipients: {
          adverts: { name: "Example Ads Inc.", kind: "advertising-network", role: "third-party" },
        },
      },
      finds: [
        {
          path: "recipients.adverts",
          message:
            "Unexpected `advertising-network` with ends of its own beside the denial of sale and sharing, expected a processor",
        },
      ],
    },
    {
      title: "lets a processor pass",
      policy: {
        sale: { sells: false, shares: false },
        recipients: { adverts: { name: "Example Ads Inc.", kind: "advertising-network", role: "processor" } },
      },
      finds: [],
    },
  ],
};
