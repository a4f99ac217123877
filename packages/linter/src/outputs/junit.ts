import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { fullText, type LintedFile, type PlacedFinding, startOf } from "./linted-file.js";
import { xmlText } from "./xml-text.js";

/**
 * Findings as the XML of JUnit: a suite for each file, a test for each finding.
 *
 * Errors and warnings fail; an advice passes, with its words as output. A file without findings is a test that passes.
 */
export function toJUnit(files: readonly LintedFile[]): string {
  const suites = files.map(({ file, findings }) =>
    x(
      "testsuite",
      { name: file, ...counts(findings) },
      findings.length === 0
        ? [x("testcase", { classname: file, name: "lint" })]
        : findings.map((finding) => testCase(file, finding)),
    ),
  );
  const totals = files.map(({ findings }) => counts(findings));
  const tests = totals.reduce((sum, total) => sum + total.tests, 0);
  const failures = totals.reduce((sum, total) => sum + total.failures, 0);
  const root = x("testsuites", { name: "policywright lint", tests, failures }, suites);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}`;
}

function counts(findings: readonly PlacedFinding[]) {
  return {
    tests: Math.max(1, findings.length),
    failures: findings.filter(({ severity }) => severity !== "advice").length,
    errors: 0,
  };
}

function testCase(file: string, finding: PlacedFinding) {
  const { rule, path, severity, message } = finding;
  const start = startOf(finding);
  const where = start ? `${file}:${start.line}:${start.column}` : file;
  const words = xmlText(`${where}\n${fullText(finding)}`);
  const outcome =
    severity === "advice"
      ? x("system-out", words)
      : x("failure", { type: severity, message: xmlText(message) }, words);
  return x("testcase", { classname: file, name: path ? `${rule} at ${path}` : rule }, [outcome]);
}
