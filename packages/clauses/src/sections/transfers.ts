import { list, place, term, words } from "../make-value.js";
import { placeOf } from "../place-value.js";
import { defineSection, entries } from "../section.js";
import { conditionalRecipient } from "./purposes.js";

/** Data that goes to other countries. */
export const transfers = defineSection("transfers", {
  "transfers-entry": {
    topics: ["transfers"],
    adds: { safeguard: ["transfers.safeguards"], recipients: ["recipients"] },
    each: (policy) =>
      entries(policy.transfers, (transfer) => ({
        places: list(transfer.to.map(place)) ?? words(""),
        recipients: list(transfer.recipients?.map((id) => conditionalRecipient(id, policy))),
        safeguard: transfer.safeguard === undefined ? undefined : term("safeguard", transfer.safeguard),
        copy: placeOf(transfer.copy),
      })),
  },
});
