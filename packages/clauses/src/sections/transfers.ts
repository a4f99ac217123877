import { list, phrase, places, term } from "../make-value.js";
import { conditionalRecipient } from "../name-value.js";
import { placeOf } from "../place-value.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";

/** Data that goes to other countries. */
export const transfers = defineSection("transfers", {
  "transfers-lawful": {
    topics: ["transfers"],
    says: ({ disclosure }) => disclosure?.transfersLawful,
  },
  "transfers-entry": {
    topics: ["transfers"],
    adds: { safeguard: ["transfers.safeguards"], recipients: ["recipients"] },
    each: (policy) =>
      entries(policy.transfers, (transfer) => ({
        places: places(transfer.to),
        outside: places(transfer.outside),
        reason: reasonOf(transfer.forCustomersIn),
        recipients: list(transfer.recipients?.map((id) => conditionalRecipient(id, policy))),
        safeguard: transfer.safeguard === undefined ? undefined : term("safeguard", transfer.safeguard),
        copy: placeOf(transfer.copy),
      })),
  },
});

function reasonOf(customers: readonly string[] | undefined): Value | undefined {
  const where = places(customers);
  return where && phrase("customer-contracts", { places: where });
}
