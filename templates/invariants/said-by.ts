import { documentsOf, plan } from "@policywright/generator";
import type { SaidInDocuments } from "@policywright/laws";
import type { Policy } from "@policywright/schema";

/** What each document of a model says. */
export function saidBy(policy: Policy): SaidInDocuments {
  return Object.fromEntries(documentsOf(policy).map((kind) => [kind, plan(policy, kind)]));
}
