import { definePolicy } from "@policywright/schema";
import { describe, expect, test } from "vitest";
import type { LintConfig } from "./config/lint-config.js";
import { lintDocument } from "./lint-document.js";

const today = "2026-06-30";

/** Rule and line of each finding. */
function found(text: string, config?: LintConfig) {
  const findings = lintDocument(text, { format: "markdown", today, ...(config && { config }) });
  return findings
    .filter(({ rule }) => ["doubled-word", "contact-obfuscated", "suppression-reason"].includes(rule))
    .map(({ rule, severity, span }) => `${span?.start.line} ${rule} ${severity}`);
}

const document = `# Privacy Policy

We keep the the data.

Write to [email protected].
`;

describe("lintDocument", () => {
  test("finds in the order of the document, at places of the source", () => {
    expect(found(document)).toEqual(["3 doubled-word warning", "5 contact-obfuscated error"]);
  });

  test("asks the rules of a preset, and weighs as the project does", () => {
    expect(found(document, { preset: "gdpr" })).toEqual(["5 contact-obfuscated error"]);
    const rules = { "doubled-word": "advice", "contact-obfuscated": "off" } as const;
    expect(found(document, { preset: "gdpr", rules })).toEqual(["3 doubled-word advice"]);
  });

  test("lets an exception hold until its last day, and one for paths of a model not at all", () => {
    const rules = (exception: object) => ({
      rules: { "doubled-word": { severity: "off" as const, reason: "Old text.", ...exception } },
    });
    const both = ["3 doubled-word warning", "5 contact-obfuscated error"];
    expect(found(document, rules({ until: today }))).toEqual(["5 contact-obfuscated error"]);
    expect(found(document, rules({ until: "2026-06-29" }))).toEqual(both);
    expect(found(document, rules({ at: ["scope"] }))).toEqual(both);
  });

  test("puts exceptions of the model before those of the project", () => {
    const model = definePolicy({
      controller: { name: "Example Ltd" },
      lint: { rules: { "doubled-word": "error" } },
      documents: { "privacy-policy": {} },
    });
    const config = { rules: { "doubled-word": "off" } } as const;
    const findings = lintDocument(document, { format: "markdown", today, model, config });
    expect(findings.find(({ rule }) => rule === "doubled-word")?.severity).toBe("error");
  });

  test("asks no rule that does not know the language", () => {
    const findings = lintDocument("We keep the the data.", { format: "markdown", locale: "fr", today });
    expect(findings.map(({ rule }) => rule)).not.toContain("sentence-long");
  });

  test.each([
    [
      "the next line",
      "We keep the the data.",
      "<!-- policywright-disable-next-line doubled-word -- a song -->\n\nWe keep the the data.",
    ],
    [
      "a part",
      "We keep the the data.",
      "<!-- policywright-disable -- ours -->\n\nWe keep the the data.\n\n<!-- policywright-enable -->",
    ],
  ])("leaves out what a comment suppresses: %s", (_, before, after) => {
    expect(found(document.replace(before, after)).map((line) => line.slice(2).trim())).toEqual([
      "contact-obfuscated error",
    ]);
  });

  test("reports a suppression without a reason, even where all is suppressed", () => {
    expect(found(`<!-- policywright-disable -->\n${document}`)).toEqual(["1 suppression-reason warning"]);
  });
});
