import type { Policy } from "@policywright/schema";
import { list, phrase, places, term, words } from "../../make-value.js";
import { conditionalRecipient } from "../../name-value.js";
import { placeOf } from "../../place-value.js";
import { defineSection, entries } from "../../section.js";
import type { Value } from "../../value.js";
import { framework } from "./framework.js";

type Transfer = NonNullable<Policy["transfers"]>[string];

/** Data that goes to other countries. */
export const transfers = defineSection("transfers", {
  "transfers-lawful": {
    topics: ["transfers"],
    says: ({ disclosure }) => disclosure?.transfersLawful,
  },
  "transfers-denied": {
    topics: ["transfers"],
    says: ({ disclosure }) => {
      const where = places(disclosure?.staysIn, "or");
      return where && { places: where };
    },
  },
  "transfers-entry": {
    topics: ["transfers"],
    adds: { safeguard: ["transfers.safeguards"], recipients: ["recipients"] },
    each: (policy) =>
      entries(policy.transfers, (transfer) => ({
        ...way(transfer),
        outside: places(transfer.outside),
        reason: reasonOf(transfer.forCustomersIn),
        recipients: list(transfer.recipients?.map((id) => conditionalRecipient(id, policy))),
        safeguard: list(safeguards(transfer).map((id) => term("safeguard", id))),
        copy: placeOf(transfer.copy),
        effects: transfer.assessed ? phrase("transfer-effects") : undefined,
        risks: list(transfer.risks?.map((risk) => phrase(`risk-${risk}`))),
        interest: words(transfer.interest),
        refusal: words(transfer.refusal),
      })),
  },
  ...framework,
});

/** Where data goes, and from where. */
function way({ from, to }: Transfer) {
  const origins = places(from);
  const destinations = places(to);
  return origins ? { origins, destinations } : { places: destinations };
}

function safeguards({ safeguard }: Transfer) {
  if (safeguard === undefined) return [];
  return typeof safeguard === "string" ? [safeguard] : [...safeguard];
}

function reasonOf(customers: readonly string[] | undefined): Value | undefined {
  const where = places(customers);
  return where && phrase("customer-contracts", { places: where });
}
