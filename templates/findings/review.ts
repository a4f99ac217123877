import { type Law, topics } from "@policywright/laws";
import { type Finding, type JoinedFinding, joined, modelRules, type Severity } from "@policywright/linter";

const headings = {
  error: "Errors: unlawful, or a promise that the policy breaks",
  warning: "Warnings: likely so, or not checked in the text of the law",
  advice: "Advice: for somebody to look at",
} as const satisfies Record<Severity, string>;

/** Writes the findings of a model as a review for counsel, by weight and by subject. */
export function review(
  controller: string,
  findings: readonly Finding[],
  laws: readonly Law[],
  today: string,
): string {
  const all = joined(findings);
  const complete = laws.filter(({ status }) => status === "complete").map(({ short }) => short);
  return [
    `# Review of the model of ${controller}`,
    "",
    "<!-- Made from the model by `pnpm test templates/findings -u`; do not edit. -->",
    "",
    `What [\`lintModel\`](../../packages/linter/README.md) finds on ${today}: ${counts(all)}.`,
    `The requirements of these laws were looked at: ${complete.length > 0 ? complete.join(", ") : "none"}.`,
    ...(laws.length > complete.length
      ? [`Of ${laws.length - complete.length} further laws that may bind, no requirement is checked yet.`]
      : []),
    "It is no legal advice.",
    "",
    ...(["error", "warning", "advice"] as const).flatMap((severity) => part(severity, all, laws)),
  ].join("\n");
}

function counts(all: readonly JoinedFinding[]): string {
  const of = (wanted: Severity) => all.filter(({ severity }) => severity === wanted).length;
  return `${of("error")} errors, ${of("warning")} warnings and ${of("advice")} pieces of advice`;
}

function part(severity: Severity, all: readonly JoinedFinding[], laws: readonly Law[]): string[] {
  const own = all.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  const subjects = new Map<string, JoinedFinding[]>();
  for (const finding of own) {
    const subject = subjectOf(finding, laws);
    subjects.set(subject, [...(subjects.get(subject) ?? []), finding]);
  }
  const parts = [...subjects].flatMap(([subject, group]) => [`### ${subject}`, "", ...group.flatMap(item)]);
  return [`## ${headings[severity]}`, "", ...parts];
}

/** What a finding is about: the first topic of its rule, or of the requirement that is not met. */
function subjectOf({ rule }: JoinedFinding, laws: readonly Law[]): string {
  const found =
    modelRules.find(({ id }) => id === rule) ??
    laws.flatMap(({ requirements }) => requirements).find(({ id }) => id === rule);
  const [topic] = found?.topics ?? [];
  return topic === undefined ? "The linter itself" : topics[topic].title;
}

function item({ message, why, fix, path, also = [], rules, requirements = [] }: JoinedFinding): string[] {
  const cites = requirements.map(({ cite, checked }) => (checked ? cite : `${cite} (unchecked)`));
  const grounds = modelRules.find(({ id }) => id === rules[0])?.source;
  return [
    `- **${path}**${also.length > 0 ? ` and ${also.length} more` : ""}: ${message}.`,
    `  - Why: ${why}`,
    `  - What to do: ${fix}`,
    `  - Source: ${cites.length > 0 ? [...new Set(cites)].join("; ") : grounds}`,
    "",
  ];
}
