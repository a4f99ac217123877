import type { Policy } from "@policywright/schema";
import { activitiesOf } from "../../model/activities.js";
import { wordsOf } from "../../model/words.js";
import type { ModelRule } from "../../model-rule.js";

export const recipientPayment: ModelRule = {
  id: "recipient-payment",
  title: "Payment without its recipient",
  summary:
    "Finds payments, or data that come from payment platforms, without a recipient who carries payments out.",
  topics: ["recipients", "data.type.financial"],
  severity: "warning",
  why: "Whoever carries out a payment receives data of the payer, and is a recipient like any other.",
  fix: "Declare the bank or payment provider in `recipients`.",
  source: "Art. 4(9), Art. 13(1)(e) GDPR",

  *check(policy) {
    const { recipients = {}, sources = {}, payments } = policy;
    const isPaid = activitiesOf(policy).some(({ purposes }) =>
      purposes.some((term) => term === "payment" || term === "purchase-confirmation"),
    );
    const platform = Object.entries(sources).find(([, { term }]) => term === "payment-platform")?.[0];
    const path =
      platform === undefined
        ? isPaid || payments !== undefined
          ? "recipients"
          : undefined
        : `sources.${platform}`;
    if (path === undefined || Object.values(recipients).some(isPayee)) return;
    yield {
      path,
      message:
        "Unexpected payments without a recipient who carries them out, expected a bank or payment provider in `recipients`",
    };
  },

  examples: [
    {
      title: "finds a payment platform that is a source, but no recipient",
      policy: { sources: { platform: { term: "payment-platform", label: "the platform on which you pay" } } },
      finds: [
        {
          path: "sources.platform",
          message:
            "Unexpected payments without a recipient who carries them out, expected a bank or payment provider in `recipients`",
        },
      ],
    },
    {
      title: "lets a payment provider pass",
      policy: {
        sources: { platform: { term: "payment-platform" } },
        recipients: { payments: { name: "Example Pay Ltd", kind: "payment-provider" } },
      },
      finds: [],
    },
  ],
};

const payees: readonly string[] = ["payment-provider", "bank", "clearing-house"];
function isPayee({
  kind,
  including = [],
  label,
  name,
  purposes = [],
}: NonNullable<Policy["recipients"]>[string]): boolean {
  if (purposes.some((purpose) => purpose === "payment")) return true;
  return (
    [kind, ...including].some((one) => typeof one === "string" && payees.includes(one)) ||
    /\b(?:pay|bank|paiement|banque)/iu.test(`${wordsOf(label)} ${name ?? ""}`)
  );
}
