import { type CoveredRequirement, coverage, type Day, type Law, type Missing } from "@policywright/laws";
import type { Policy } from "@policywright/schema";
import type { Finding } from "../finding.js";
import { listed, referenceTo, severityOf, whyOf } from "./weight.js";

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
  const [path, ...also] = [...new Set(answer.declare.flatMap(({ paths }) => paths))];
  if (path === undefined) return [];
  return [
    {
      rule: requirement.id,
      severity: severityOf(requirement),
      message: `The model does not declare ${answer.declare.map(lack).join("; nor ")}`,
      why: whyOf(requirement),
      fix: `Declare ${answer.declare.map(({ says }) => says).join("; and ")}.`,
      path,
      ...(also.length > 0 && { also }),
      requirements: [referenceTo(law, requirement)],
    },
  ];
}

/** Paths that a message names; an editor shows the others. */
const most = 3;

function lack({ says, paths, oneOf }: Missing["declare"][number]): string {
  const different = [...new Set(paths)];
  const named = different.slice(0, most).map((path) => `\`${path}\``);
  const others = different.length - named.length;
  const all = others > 0 ? [...named, `${others} more`] : named;
  return `${says}, expected at ${listed(all, oneOf ? "or" : "and")}`;
}
