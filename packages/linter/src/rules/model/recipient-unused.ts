import type { ModelRule } from "../../model-rule.js";

export const recipientUnused: ModelRule = {
  id: "recipient-unused",
  title: "Recipient of nothing",
  summary: "Finds recipients that no activity, no data and no purpose leads to.",
  topics: ["recipients"],
  severity: "warning",
  why: "A recipient that gets nothing is a leftover, or what it gets is not said.",
  fix: "Name it in `recipients` of an activity, declare its `data` and `purposes`, or remove it.",
  source: "Art. 13(1)(e) GDPR",

  *check({ recipients = {} }, { reading }) {
    const named = reading.textsOutside("recipients");
    for (const [id, { data, purposes, kind }] of Object.entries(recipients)) {
      if (
        named.has(id) ||
        data !== undefined ||
        purposes !== undefined ||
        (kind !== undefined && evident.includes(kind))
      )
        continue;
      yield {
        path: `recipients.${id}`,
        message: `Unexpected recipient \`${id}\` of no data and for no purpose, expected what it receives, and for what`,
      };
    }
  },

  examples: [
    {
      title: "finds a recipient that nothing names",
      policy: { recipients: { host: { name: "Example Hosting Ltd" } } },
      finds: [
        {
          path: "recipients.host",
          message:
            "Unexpected recipient `host` of no data and for no purpose, expected what it receives, and for what",
        },
      ],
    },
    {
      title: "lets a recipient of an activity pass",
      policy: {
        recipients: { host: { name: "Example Hosting Ltd" } },
        dataCategories: { use: { term: "log-usage" } },
        activities: { site: { purposes: ["hosting"], data: ["use"], recipients: ["host"] } },
      },
      finds: [],
    },
  ],
};

/** Kinds that by themselves say for what they receive data. */
const evident: readonly string[] = [
  "staff",
  "acquirer",
  "assignee",
  "informed-body",
  "police",
  "court",
  "regulator",
];
