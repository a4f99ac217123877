import type { ModelRule } from "../../model-rule.js";

export const denialThirdPartyMarketing: ModelRule = {
  id: "denial-third-party-marketing",
  title: "“Not for others’ marketing” beside marketing partners",
  summary:
    "Finds the denial of disclosure for direct marketing of third parties beside recipients that do just that.",
  topics: ["marketing.third-party"],
  severity: "error",
  why: "The denial is false, and Californians would not ask for the list that they can demand.",
  fix: "Declare `marketing.thirdPartyUse.disclosed: true`, or remove the recipient.",
  source: "Cal. Civ. Code § 1798.83",

  *check({ marketing, recipients = {} }) {
    if (marketing?.thirdPartyUse?.disclosed !== false) return;
    for (const [id, { kind }] of Object.entries(recipients)) {
      if (kind !== "marketing-partner" && kind !== "data-broker") continue;
      yield {
        path: "marketing.thirdPartyUse.disclosed",
        message: `Unexpected denial of disclosure for others’ marketing beside \`recipients.${id}\`, expected no \`${kind}\``,
      };
    }
  },

  examples: [
    {
      title: "finds a marketing partner",
      policy: {
        marketing: { thirdPartyUse: { disclosed: false } },
        recipients: { brands: { kind: "marketing-partner" } },
      },
      finds: [
        {
          path: "marketing.thirdPartyUse.disclosed",
          message:
            "Unexpected denial of disclosure for others’ marketing beside `recipients.brands`, expected no `marketing-partner`",
        },
      ],
    },
    {
      title: "lets a processor for marketing pass",
      policy: {
        marketing: { thirdPartyUse: { disclosed: false } },
        recipients: { agency: { kind: "marketing", role: "processor" } },
      },
      finds: [],
    },
  ],
};
