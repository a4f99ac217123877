import {
  type CoveredRequirement,
  coverage,
  type Day,
  type Law,
  type LawId,
  type Missing,
  type Requirement,
} from "@policywright/laws";
import type { Policy } from "@policywright/schema";
import type { Finding, Severity } from "../finding.js";

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
      message: `The model does not declare ${listed(answer.declare.map(lack))}`,
      why: whyOf(requirement),
      fix: `Declare ${listed(answer.declare.map(({ says }) => says))}.`,
      path,
      ...(also.length > 0 && { also }),
      requirements: [
        {
          law: law.id as LawId, // Laws are those of the index.
          id: requirement.id,
          cite: requirement.cite,
          checked: requirement.checked === "text",
        },
      ],
    },
  ];
}

function severityOf({ severity, checked }: Requirement): Severity {
  return severity === "error" && checked !== "text" ? "warning" : severity;
}

const verbs: Readonly<Record<Severity, string>> = {
  error: "demands",
  warning: "asks for",
  advice: "recommends",
};

function whyOf({ cite, requires, severity, checked }: Requirement): string {
  const says = `${cite} ${verbs[severity]} it: ${requires}`;
  if (checked === "text") return says;
  return `${says} This provision was not read in a copy of the text; have it checked.`;
}

/** Paths that a message names; an editor shows the others. */
const most = 3;

function lack({ says, paths }: Missing["declare"][number]): string {
  const different = [...new Set(paths)];
  const named = different.slice(0, most).map((path) => `\`${path}\``);
  const others = different.length - named.length;
  const all = others > 0 ? [...named, `${others} more`] : named;
  return `${says}, expected at ${listed(all)}`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
