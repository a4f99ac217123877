import type { DocumentExample, DocumentRule } from "@policywright/linter";
import { rulePage } from "./rule-page.js";

/** Writes the page of a rule on documents. */
export function documentRulePage(rule: DocumentRule): string {
  const laws = rule.laws ?? [];
  const presets = [...(rule.preset === "recommended" ? ["recommended"] : []), "strict", ...laws];
  return rulePage(
    rule,
    [
      `- Presets: \`${presets.join("`, `")}\``,
      ...(rule.languages ? [`- Languages: ${rule.languages.map((tag) => `\`${tag}\``).join(", ")}`] : []),
    ],
    rule.examples.flatMap(examplePart),
  );
}

function examplePart(example: DocumentExample): string[] {
  const { title, text, format = "markdown", today, model, expected, finds, mended } = example;
  const conditions = [
    ...(today === undefined ? [] : [`on ${today}`]),
    ...(model === undefined ? [] : [`with the facts \`${JSON.stringify(model)}\``]),
  ];
  return [
    `It ${title}${conditions.length > 0 ? `, ${conditions.join(", ")}` : ""}:`,
    "",
    ...fenced(text, format === "markdown" ? "md" : format),
    ...(expected === undefined ? [] : ["The model gives:", "", ...fenced(expected.markdown, "md")]),
    ...finds.flatMap(({ quote, message }) => [`- ${span(quote)}: ${message}.`, ""]),
    ...(mended === undefined
      ? []
      : ["It mends:", "", ...fenced(mended, format === "markdown" ? "md" : format)]),
  ];
}

/** Fenced code, with a fence longer than any in it. */
function fenced(text: string, language: string): string[] {
  return [`\`\`\`\`${language}`, text.replace(/\n$/, ""), "````", ""];
}

const span = (words: string) => (words.includes("`") || words.trim() === "" ? `"${words}"` : `\`${words}\``);
