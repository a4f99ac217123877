import { topics } from "@policywright/laws";
import type { ModelExample, ModelRule, RuleMeta } from "@policywright/linter";

/** First line of every page. */
export const made =
  "<!-- Made from the rules of `@policywright/linter` by `pnpm test templates/rules-pages -u`; do not edit. -->";

/** Writes the page of a rule on models. */
export function modelRulePage(rule: ModelRule): string {
  return rulePage(rule, [], rule.examples.flatMap(examplePart));
}

/**
 * Writes the page of a rule: what it finds, why that matters, how to mend it, and its examples.
 *
 * @param notes
 *   Further lines of the list of what is known of it.
 * @param examples
 *   Lines of its examples.
 */
export function rulePage(rule: RuleMeta, notes: readonly string[], examples: readonly string[]): string {
  return [
    `# ${rule.title}`,
    "",
    made,
    "",
    rule.summary,
    "",
    `- Id: \`${rule.id}\``,
    `- Weight: ${rule.severity}`,
    ...(rule.topics.length > 0
      ? [`- Subject: ${rule.topics.map((topic) => topics[topic].title).join("; ")}`]
      : []),
    `- Source, not compared with a text: ${rule.source}`,
    ...notes,
    "",
    "## Why",
    "",
    rule.why,
    "",
    "## What to do",
    "",
    rule.fix,
    "",
    "## Examples",
    "",
    ...examples,
  ].join("\n");
}

function examplePart({ title, policy, today, laws = [], finds }: ModelExample): string[] {
  const conditions = [
    ...(laws.length > 0 ? [`held to \`${laws.join("`, `")}\``] : []),
    ...(today === undefined ? [] : [`on ${today}`]),
  ];
  return [
    `It ${title}${conditions.length > 0 ? `, ${conditions.join(", ")}` : ""}:`,
    "",
    "```json",
    JSON.stringify(policy, null, 2),
    "```",
    "",
    ...finds.flatMap(({ path, message }) => [`- \`${path}\`: ${message}.`, ""]),
  ];
}
