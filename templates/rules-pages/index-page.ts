import type { DocumentRule, ModelRule, RuleMeta, Severity } from "@policywright/linter";
import { made } from "./rule-page.js";

/** Writes the page that lists all rules. */
export function indexPage(onModels: readonly ModelRule[], onDocuments: readonly DocumentRule[]): string {
  const linter = "[`@policywright/linter`](../../packages/linter/README.md)";
  return [
    "# Rules",
    "",
    made,
    "",
    "An error breaks the law or a promise of the policy itself, a warning does so in all likelihood, an advice is for somebody to look at.",
    "The sources that rules name were written from memory and not compared with a text: counsel should check them. None of it is legal advice.",
    "",
    "## Models",
    "",
    `What \`lintModel\` of ${linter} finds in models besides requirements of [laws](../laws/README.md): ${counted(onModels)}.`,
    "",
    ...table(onModels),
    "## Documents",
    "",
    `What \`lintDocument\` of ${linter} finds in documents of anybody: ${counted(onDocuments)}.`,
    "",
    ...table(onDocuments),
  ].join("\n");
}

function counted(rules: readonly RuleMeta[]): string {
  const count = (wanted: Severity) => rules.filter(({ severity }) => severity === wanted).length;
  return `${rules.length} rules, ${count("error")} for errors, ${count("warning")} for warnings and ${count("advice")} for advice`;
}

function table(rules: readonly RuleMeta[]): string[] {
  return [
    "| Rule | Weight | What it finds |",
    "| --- | --- | --- |",
    ...rules.map(({ id, severity, summary }) => `| [\`${id}\`](${id}.md) | ${severity} | ${summary} |`),
    "",
  ];
}
