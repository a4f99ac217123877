import type { Policy } from "@policywright/schema";
import { link, list, phrase, place, term, words } from "../make-value.js";
import { defineSection, entries } from "../section.js";
import type { Value } from "../value.js";
import { recipientName } from "./purposes.js";

/** Data that goes to other countries. */
export const transfers = defineSection("transfers", {
  "transfers-entry": {
    topics: ["transfers"],
    adds: { safeguard: ["transfers.safeguards"], recipients: ["recipients"] },
    each: (policy) =>
      entries(policy.transfers, (transfer) => ({
        places: list(transfer.to.map(place)) ?? words(""),
        recipients: list(transfer.recipients?.map((id) => recipientName(id, policy))),
        safeguard: transfer.safeguard === undefined ? undefined : term("safeguard", transfer.safeguard),
        copy: copyOf(transfer.copy),
      })),
  },
});

function copyOf(copy: NonNullable<Policy["transfers"]>[string]["copy"]): Value | undefined {
  if (copy === undefined) return undefined;
  return typeof copy === "string" && /^https?:/.test(copy)
    ? phrase("at-address", { address: link(copy) })
    : words(copy);
}
