import type { Policy } from "@policywright/schema";
import { list, term } from "../make-value.js";
import { recipientName } from "../name-value.js";
import type { Value } from "../value.js";

/** Names of recipients, each an entry of the model or a kind of recipient, joined. */
export function receiverNames(ids: readonly string[], policy: Policy): Value | undefined {
  return list(ids.map((id) => receiverName(id, policy)));
}

function receiverName(id: string, policy: Policy): Value {
  return policy.recipients?.[id] ? recipientName(id, policy) : term("recipient-kind", id);
}
