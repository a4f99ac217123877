import type { ModelRule, Severity } from "@policywright/linter";
import { made } from "./rule-page.js";

/** Writes the page that lists all rules. */
export function indexPage(rules: readonly ModelRule[]): string {
  const count = (wanted: Severity) => rules.filter(({ severity }) => severity === wanted).length;
  return [
    "# Rules",
    "",
    made,
    "",
    `What \`lintModel\` of [\`@policywright/linter\`](../../packages/linter/README.md) finds in models besides requirements of [laws](../laws/README.md): ${rules.length} rules, ${count("error")} for errors, ${count("warning")} for warnings and ${count("advice")} for advice.`,
    "",
    "An error breaks the law or a promise of the policy itself, a warning does so in all likelihood, an advice is for somebody to look at.",
    "None of it is legal advice.",
    "",
    "| Rule | Weight | What it finds |",
    "| --- | --- | --- |",
    ...rules.map(({ id, severity, summary }) => `| [\`${id}\`](${id}.md) | ${severity} | ${summary} |`),
    "",
  ].join("\n");
}
