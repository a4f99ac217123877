import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Severity } from "../finding.js";
import { fullText, type LintedFile, startOf } from "./linted-file.js";
import { xmlText } from "./xml-text.js";

const severities: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", advice: "info" };

/** Findings as the XML of Checkstyle, which many tools of continuous integration read. */
export function toCheckstyle(files: readonly LintedFile[]): string {
  const elements = files.map(({ file, findings }) =>
    x(
      "file",
      { name: file },
      findings.map((finding) => {
        const start = startOf(finding);
        return x("error", {
          ...(start && { line: start.line, column: start.column }),
          severity: severities[finding.severity],
          message: xmlText(finding.path ? `${finding.path}: ${fullText(finding)}` : fullText(finding)),
          source: `policywright.${finding.rule}`,
        });
      }),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(x("checkstyle", { version: "4.3" }, elements))}`;
}
