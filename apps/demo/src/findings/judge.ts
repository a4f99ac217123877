import { documentsOf, plan } from "@policywright/generator";
import { type Coverage, coverage, type Day } from "@policywright/laws";
import { loadLaws } from "@policywright/laws/load";
import { type Finding, lintModel } from "@policywright/linter";
import type { Policy } from "@policywright/schema";

/** A model held against the laws of its regions, and against the rules of the linter. */
export interface Judgement {
  readonly policy: Policy;
  readonly coverage: readonly Coverage[];
  readonly findings: readonly Finding[];
}

/** Judges a model by the laws as they stand on a day. Loads those laws, and no other. */
export async function judge(policy: Policy, today: Day): Promise<Judgement> {
  const laws = await loadLaws(policy);
  const statements = Object.fromEntries(
    documentsOf(policy).map((document) => [document, plan(policy, document)]),
  );
  return {
    policy,
    coverage: coverage(policy, { today, laws, statements }),
    findings: lintModel(policy, { today, laws }),
  };
}
