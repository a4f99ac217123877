import { purposes } from "@policywright/schema";
import { activitiesOf } from "../../model/activities.js";
import { isTermWithin, purposeTerm } from "../../model/terms.js";
import type { ModelRule } from "../../model-rule.js";

export const recipientPurpose: ModelRule = {
  id: "recipient-purpose",
  title: "Recipient for an undeclared purpose",
  summary: "Finds recipients that receive data for a purpose that the policy does not pursue elsewhere.",
  topics: ["recipients", "data.purposes"],
  severity: "warning",
  why: "Data may be passed on only for the purposes for which people were told that they are collected.",
  fix: "Declare an activity with that purpose, or correct `purposes` of the recipient.",
  source: "Art. 5(1)(b), Art. 13(1)(c) and (e) GDPR",

  *check(policy) {
    const pursued = [
      ...activitiesOf(policy).flatMap(({ purposes }) => purposes),
      ...(policy.collection?.purposes ?? []).map((purpose) => purposeTerm(policy, purpose)),
    ];
    if (pursued.length === 0) return;
    for (const [id, { purposes: own = [] }] of Object.entries(policy.recipients ?? {})) {
      const stray = own.filter((purpose) => {
        const term = purposeTerm(policy, purpose);
        return !incidental.includes(term) && !pursued.some((one) => isRelated(one, term));
      });
      if (stray.length === 0) continue;
      yield {
        path: `recipients.${id}.purposes`,
        message: `Unexpected ${stray.map((one) => `\`${one}\``).join(", ")} of \`${id}\`, expected a purpose of an activity`,
      };
    }
  },

  examples: [
    {
      title: "finds mailings that no activity has",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: { accounts: { purposes: ["account-management"], data: ["contact"] } },
        recipients: { mailer: { name: "Example Mail Ltd", data: ["contact"], purposes: ["mailings"] } },
      },
      finds: [
        {
          path: "recipients.mailer.purposes",
          message: "Unexpected `mailings` of `mailer`, expected a purpose of an activity",
        },
      ],
    },
    {
      title: "lets a purpose of an activity pass",
      policy: {
        dataCategories: { contact: { term: "contact" } },
        activities: { news: { purposes: ["mailings"], data: ["contact"] } },
        recipients: { mailer: { name: "Example Mail Ltd", data: ["contact"], purposes: ["mailings"] } },
      },
      finds: [],
    },
  ],
};

/** Purposes that come with every activity: how it is carried out, and what law makes of it. */
const incidental: readonly string[] = [
  "hosting",
  "maintenance",
  "outsourcing",
  "regulatory-obligations",
  "legal-compliance",
  "legal-proceedings",
  "legal-claims",
  "crime-prosecution",
  "audit",
  "corporate-transaction",
];
function isRelated(one: string, other: string): boolean {
  return isTermWithin(purposes, one, other) || isTermWithin(purposes, other, one);
}
