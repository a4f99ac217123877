import type { Severity } from "../finding.js";
import { fullText, type LintedFile, startOf } from "./linted-file.js";

/** Commands of GitHub’s runner by severity. */
const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  advice: "notice",
};

/** Findings as annotations of GitHub: workflow commands, one a line. */
export function toGitHub(files: readonly LintedFile[]): string {
  return files
    .flatMap(({ file, findings }) =>
      findings.map((finding) => {
        const start = startOf(finding);
        const properties = [
          `file=${property(file)}`,
          ...(start ? [`line=${start.line}`, `col=${start.column}`] : []),
          `title=${property(finding.path ? `${finding.rule} at ${finding.path}` : finding.rule)}`,
        ];
        return `::${commands[finding.severity]} ${properties.join(",")}::${data(fullText(finding))}`;
      }),
    )
    .join("\n");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
