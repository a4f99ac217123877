import type { ModelRule } from "../../model-rule.js";

export const accessConditional: ModelRule = {
  id: "access-conditional",
  title: "Access on conditions",
  summary: "Finds a right of access that depends on lawful and reasonable requests.",
  topics: ["rights.access", "rights.limits"],
  severity: "warning",
  why: "People need no reason to ask for their data; only manifestly unfounded or excessive requests can be refused, and the controller must show that they are.",
  fix: "Remove `lawfulAndReasonable`; declare `requests.refusalIfExcessive` if you refuse excessive requests.",
  source: "Art. 12(5), Art. 15 GDPR; Case C-307/22 (FT v DW)",

  *check({ rights }) {
    if (rights?.granted?.access?.lawfulAndReasonable === true)
      yield {
        path: "rights.granted.access.lawfulAndReasonable",
        message: "Unexpected condition of access, expected none but for excessive requests",
      };
  },

  examples: [
    {
      title: "finds a condition of access",
      policy: {
        contacts: { rights: { email: "privacy@example.org" } },
        rights: { granted: { access: { lawfulAndReasonable: true } } },
      },
      finds: [
        {
          path: "rights.granted.access.lawfulAndReasonable",
          message: "Unexpected condition of access, expected none but for excessive requests",
        },
      ],
    },
    { title: "lets access pass", policy: { rights: { granted: { access: { copies: true } } } }, finds: [] },
  ],
};
