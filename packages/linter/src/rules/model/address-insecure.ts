import type { ModelRule } from "../../model-rule.js";

export const addressInsecure: ModelRule = {
  id: "address-insecure",
  title: "Form without encryption",
  summary: "Finds addresses of forms for requests and opt-outs that are not encrypted.",
  topics: ["security.transfer", "rights.how-to-exercise"],
  severity: "warning",
  why: "What people enter there, often to prove who they are, can be read on the way.",
  fix: "Use an address with `https://`.",
  source: "Art. 32(1)(a) GDPR",

  *check({ contacts = {}, sale, sensitiveData }) {
    const forms = [
      ...Object.entries(contacts).map(([id, contact]) => [`contacts.${id}.form`, contact?.form] as const),
      ["sale.optOut", sale?.optOut] as const,
      ["sensitiveData.limit", sensitiveData?.limit] as const,
    ];
    for (const [path, address] of forms) {
      if (typeof address === "string" && address.startsWith("http:"))
        yield { path, message: `Unexpected \`${address}\`, expected an address with \`https://\`` };
    }
  },

  examples: [
    {
      title: "finds a form without encryption",
      policy: { contacts: { rights: { form: "http://example.org/requests" } } },
      finds: [
        {
          path: "contacts.rights.form",
          message: "Unexpected `http://example.org/requests`, expected an address with `https://`",
        },
      ],
    },
    {
      title: "lets an encrypted form pass",
      policy: { contacts: { rights: { form: "https://example.org/requests" } } },
      finds: [],
    },
  ],
};
