import type { ModelRule } from "../../model-rule.js";

export const processorUnlikely: ModelRule = {
  id: "processor-unlikely",
  title: "Authority or adviser as processor",
  summary: "Finds authorities, courts, banks and others as processors who by their office act on their own.",
  topics: ["recipients"],
  severity: "warning",
  why: "They decide themselves how they do their work, so they are no processors, and a contract on processing does not fit them.",
  fix: "Declare their role as `controller`.",
  source: "Art. 4(7) and (8) GDPR; EDPB Guidelines 07/2020, paras 27 and 82",

  *check({ recipients = {} }) {
    for (const [id, { role, kind }] of Object.entries(recipients)) {
      if (role !== "processor" || kind === undefined || !independent.includes(kind)) continue;
      yield {
        path: `recipients.${id}.role`,
        message: `Unexpected role \`processor\` of a \`${kind}\`, expected \`controller\``,
      };
    }
  },

  examples: [
    {
      title: "finds police as processor",
      policy: { recipients: { police: { kind: "police", role: "processor" } } },
      finds: [
        {
          path: "recipients.police.role",
          message: "Unexpected role `processor` of a `police`, expected `controller`",
        },
      ],
    },
    {
      title: "lets a host pass",
      policy: { recipients: { host: { name: "Example Hosting Ltd", kind: "hosting", role: "processor" } } },
      finds: [],
    },
  ],
};

const independent: readonly string[] = [
  "public-authority",
  "informed-body",
  "regulator",
  "police",
  "court",
  "litigant",
  "bank",
  "insurer",
  "credit-agency",
  "acquirer",
  "assignee",
];
