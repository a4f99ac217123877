import type { ModelRule } from "../../model-rule.js";

export const transferConsentRisks: ModelRule = {
  id: "transfer-consent-risks",
  title: "Consent to a transfer without its risks",
  summary: "Finds transfers that rest on explicit consent without the risks that people are told of.",
  topics: ["transfers", "transfers.safeguards"],
  severity: "error",
  why: "Consent to a transfer is valid only if people were told of the risks that the lack of protection brings.",
  fix: "Declare `risks` of the transfer.",
  source: "Art. 49(1)(a) GDPR",

  *check({ transfers = {} }) {
    for (const [id, { safeguard = [], risks }] of Object.entries(transfers)) {
      if (risks !== undefined || ![safeguard].flat().includes("consent-derogation")) continue;
      yield {
        path: `transfers.${id}.risks`,
        message: "Unexpected `consent-derogation` without risks, expected what people are told of them",
      };
    }
  },

  examples: [
    {
      title: "finds consent without risks",
      policy: { transfers: { help: { to: ["US"], safeguard: "consent-derogation" } } },
      finds: [
        {
          path: "transfers.help.risks",
          message: "Unexpected `consent-derogation` without risks, expected what people are told of them",
        },
      ],
    },
    {
      title: "lets risks pass that are told",
      policy: {
        transfers: { help: { to: ["US"], safeguard: "consent-derogation", risks: ["authority-access"] } },
      },
      finds: [],
    },
  ],
};
