import { type Schema, Validator } from "@cfworker/json-schema";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { loadLaw } from "@policywright/laws/load";
import { parsePolicy } from "@policywright/schema";
import { expect, test } from "vitest";
import { lintDocument } from "../lint-document.js";
import { lintModel } from "../lint-model.js";
import { documentRules } from "../rules/document/index.js";
import { modelRules } from "../rules/model/index.js";
import type { LintedFile } from "./linted-file.js";
import { toSarif } from "./sarif.js";

const today = "2026-06-30";

/** The schema of SARIF 2.1.0, of which a package of Microsoft's carries a copy; it is one of draft 4. */
const validator = new Validator(schema as Schema, "4", false);

/** Where a log breaks the schema, and how. */
function broken(log: unknown): readonly string[] {
  return validator.validate(log).errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);
}

const logOf = (files: readonly LintedFile[]) =>
  JSON.parse(toSarif(files, { version: "1.2.3", rules: [...modelRules, ...documentRules] }));

test("what laws miss and rules find in a model follows the schema of SARIF", async () => {
  const parsed = parsePolicy({
    controller: { name: "[Your company]" },
    audience: { regions: ["eea"] },
    transfers: { help: { to: ["US"], safeguard: "privacy-shield" } },
    documents: { "privacy-policy": {} },
  });
  if ("problems" in parsed) throw new RangeError(JSON.stringify(parsed.problems));
  const findings = lintModel(parsed.policy, { today, laws: [await loadLaw("gdpr")] });
  expect(findings.length).toBeGreaterThan(10);
  const placed = findings.map((finding) => ({ ...finding, place: { line: 3, column: 5 } }));
  const laws = [
    { id: "gdpr", short: "GDPR", status: "complete", by: "option", because: "`--law` says so" },
  ] as const;
  const file = { file: "legal docs/policy.ts", laws, findings: placed };
  expect(broken(logOf([file, file]))).toEqual([]);
});

test("fixes of documents follow the schema of SARIF", () => {
  const mended = documentRules.flatMap(
    ({ examples }) => examples.find((one) => one.mended !== undefined) ?? [],
  );
  const files = mended.map(({ text, format = "markdown", locale = "en" }, index) => ({
    file: `policies/${index}.md`,
    findings: lintDocument(text, { format, locale, today, config: { preset: "strict" } }),
  }));
  const log = logOf(files);
  const fixes = log.runs[0].results.flatMap((result: { fixes?: object[] }) => result.fixes ?? []);
  expect(fixes.length).toBeGreaterThanOrEqual(mended.length);
  expect(broken(log)).toEqual([]);
});

test("any words and any file name follow the schema of SARIF", () => {
  const hostile = ["", " ", "%", "a b/ü.md", "\u0000", "\u{10FFFF}", "<&>”", "https://example.org/?a#b"];
  const files = hostile.map((word) => ({
    file: word,
    findings: [{ rule: word, severity: "error", message: word, why: word, fix: word, path: word } as const],
  }));
  expect(broken(logOf(files))).toEqual([]);
});

test.each([
  ["a fix that changes nothing", { fixes: [{ artifactChanges: [] }] }, "artifactChanges"],
  ["a level that nobody knows", { level: "advice" }, "level"],
])("the schema refuses %s", (_, wrong, where) => {
  const findings = lintDocument("We keep the the data.", { format: "markdown", today });
  const log = logOf([{ file: "policy.md", findings }]);
  Object.assign(log.runs[0].results[0], wrong);
  expect(broken(log).join("\n")).toContain(where);
});
