import type { Policy } from "@policywright/schema";
import { there } from "../../observe.js";
import type { ClausesOf } from "./clauses-of.js";

type Granted = NonNullable<NonNullable<Policy["rights"]>["granted"]>;

/** Clauses of the rights that laws outside Europe give, and of what follows from any right. */
export const elsewhere = {
  "rights-anonymisation": { topics: ["rights.erasure"], says: (policy) => has(policy, "anonymisation") },
  "rights-sharing-information": {
    topics: ["rights.access", "recipients"],
    says: (policy) => has(policy, "sharing-information"),
  },
  "rights-refusal-information": {
    topics: ["rights.withdraw-consent"],
    says: (policy) => has(policy, "refusal-information"),
  },
  "rights-explanation": { topics: ["rights.access"], says: (policy) => has(policy, "explanation") },
  "rights-stop-use": {
    topics: ["rights.restriction", "rights.object"],
    says: (policy) => has(policy, "stop-use"),
  },
  "rights-disclosure-records": {
    topics: ["rights.access", "recipients"],
    says: (policy) => has(policy, "disclosure-records"),
  },
  "rights-de-indexing": { topics: ["rights.erasure"], says: (policy) => has(policy, "de-indexing") },
  "rights-nomination": {
    topics: ["rights.how-to-exercise"],
    says: (policy) => has(policy, "nomination"),
  },
  "rights-after-death": {
    topics: ["rights.how-to-exercise"],
    says: (policy) => has(policy, "after-death"),
  },
  "rights-notify-recipients": {
    topics: ["rights.rectification", "rights.erasure"],
    says: ({ rights }) => rights?.notifyRecipients,
  },
  "rights-name-recipients": {
    topics: ["recipients", "rights.access"],
    says: ({ rights }) => rights?.namesRecipients,
  },
} as const satisfies Partial<ClausesOf<"rights">>;

function has({ rights }: Policy, right: keyof Granted): boolean {
  return there(rights?.granted?.[right]) !== undefined;
}
