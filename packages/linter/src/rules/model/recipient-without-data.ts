import type { ModelRule } from "../../model-rule.js";

export const recipientWithoutData: ModelRule = {
  id: "recipient-without-data",
  title: "Recipient of unknown data",
  summary: "Finds recipients with a purpose of their own of whom it is not said which data they receive.",
  topics: ["recipients", "data.categories"],
  severity: "advice",
  why: "Whether a disclosure is necessary can be judged only by who knows which data are disclosed.",
  fix: "Declare `data` of the recipient, or name it in `recipients` of an activity.",
  source: "Art. 5(1)(c), Art. 13(1)(e) GDPR",

  *check({ recipients = {} }, { reading }) {
    const named = reading.textsOutside("recipients");
    for (const [id, { data, purposes }] of Object.entries(recipients)) {
      if (named.has(id) || data !== undefined || purposes === undefined) continue;
      yield {
        path: `recipients.${id}.data`,
        message: `Unexpected recipient \`${id}\` of unknown data, expected the categories that it receives`,
      };
    }
  },

  examples: [
    {
      title: "finds a payment provider that receives nobody knows what",
      policy: { recipients: { bank: { kind: "bank", purposes: ["payment"] } } },
      finds: [
        {
          path: "recipients.bank.data",
          message: "Unexpected recipient `bank` of unknown data, expected the categories that it receives",
        },
      ],
    },
    {
      title: "lets a recipient pass whose data are declared",
      policy: {
        dataCategories: { payment: { term: "payment" } },
        recipients: { bank: { kind: "bank", purposes: ["payment"], data: ["payment"] } },
      },
      finds: [],
    },
  ],
};
