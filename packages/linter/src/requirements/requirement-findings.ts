import { type CoveredRequirement, coverage, type Day, type Law } from "@policywright/laws";
import type { Policy } from "@policywright/schema";
import type { Finding } from "../finding.js";
import { lacking } from "./lacking.js";
import { referenceTo, severityOf, whyOf } from "./weight.js";

/**
 * Finds the requirements that bind and that the model does not meet, one finding for each.
 *
 * A provision that was not read in a copy of the text weighs a warning at most. Of what is undecided nothing is said.
 */
export function requirementFindings(
  policy: Policy,
  options: { readonly today: Day; readonly laws: readonly Law[] },
): Finding[] {
  return coverage(policy, options).flatMap(({ law, requirements }) =>
    requirements.flatMap((covered) => unmet(law, covered)),
  );
}

function unmet(law: Law, { requirement, answer }: CoveredRequirement): Finding[] {
  if (answer.status !== "missing") return [];
  const lack = lacking(answer.declare);
  if (lack === undefined) return [];
  return [
    {
      rule: requirement.id,
      severity: severityOf(requirement),
      ...lack,
      why: whyOf(requirement),
      requirements: [referenceTo(law, requirement)],
    },
  ];
}
