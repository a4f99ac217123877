import type { ModelRule } from "../../model-rule.js";

export const transferDerogation: ModelRule = {
  id: "transfer-derogation",
  title: "Derogation for a regular transfer",
  summary: "Finds derogations for specific situations as the only safeguard for a processor.",
  topics: ["transfers.safeguards"],
  severity: "warning",
  why: "Derogations are exceptions for single situations; a processor that works for the controller every day needs an appropriate safeguard.",
  fix: "Conclude standard contractual clauses, or another safeguard of Art. 46 GDPR.",
  source: "Art. 49(1) GDPR; EDPB Guidelines 2/2018, ch. 1",

  *check({ transfers = {}, recipients = {} }) {
    for (const [id, { safeguard = [], recipients: ids = [] }] of Object.entries(transfers)) {
      const all = [safeguard].flat();
      const processor = ids.find((one) => recipients[one]?.role?.endsWith("processor"));
      if (all.length === 0 || processor === undefined || !all.every((one) => one.endsWith("-derogation")))
        continue;
      yield {
        path: `transfers.${id}.safeguard`,
        message: `Unexpected \`${all.join("`, `")}\` for the processor \`${processor}\`, expected an appropriate safeguard`,
      };
    }
  },

  examples: [
    {
      title: "finds consent to a host abroad",
      policy: {
        recipients: { host: { name: "Example Hosting Inc.", role: "processor", country: "US" } },
        transfers: { host: { recipients: ["host"], to: ["US"], safeguard: "consent-derogation" } },
      },
      finds: [
        {
          path: "transfers.host.safeguard",
          message:
            "Unexpected `consent-derogation` for the processor `host`, expected an appropriate safeguard",
        },
      ],
    },
    {
      title: "lets contractual clauses pass",
      policy: {
        recipients: { host: { name: "Example Hosting Inc.", role: "processor", country: "US" } },
        transfers: { host: { recipients: ["host"], to: ["US"], safeguard: "standard-contractual-clauses" } },
      },
      finds: [],
    },
  ],
};
