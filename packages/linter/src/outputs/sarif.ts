import type { Artifact, Log, ReportingDescriptor, Result } from "sarif";
import { fingerprint } from "../baseline/baseline.js";
import type { Severity } from "../finding.js";
import type { RuleMeta } from "../rule.js";
import { fullText, type LintedFile, type PlacedFinding, startOf } from "./linted-file.js";

/** The program that made the findings. */
export interface SarifTool {
  readonly version: string;
  /** What is said of the rules; a requirement of a law has none, and is described by its finding. */
  readonly rules: readonly RuleMeta[];
}

const levels = { error: "error", warning: "warning", advice: "note" } as const satisfies Record<
  Severity,
  Result.level
>;

/**
 * Findings as SARIF 2.1.0, which GitHub and editors read.
 *
 * The laws that a file was held to are properties of its artifact.
 * A result has `fixes` only if it has edits: some readers refuse a fix that changes nothing.
 */
export function toSarif(files: readonly LintedFile[], { version, rules }: SarifTool): string {
  const findings = files.flatMap((file) => file.findings);
  const described = describedRules(findings, rules);
  const indexes = new Map(described.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "policywright", semanticVersion: version, rules: described } },
        columnKind: "utf16CodeUnits",
        artifacts: artifactsOf(files),
        results: files.flatMap(({ file, findings: own }) =>
          own.map((finding) => resultOf(file, finding, indexes.get(finding.rule) ?? -1)),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** The files, each once, with the laws that it was held to among its properties. */
function artifactsOf(files: readonly LintedFile[]): Artifact[] {
  const byFile = new Map(files.map(({ file, laws }) => [file, laws]));
  return [...byFile].map(([file, laws]) => ({
    location: { uri: addressOf(file) },
    roles: ["analysisTarget"],
    ...(laws && { properties: { laws } }),
  }));
}

/** Rules of the findings, each once, in the order in which they found something. */
function describedRules(
  findings: readonly PlacedFinding[],
  rules: readonly RuleMeta[],
): ReportingDescriptor[] {
  const first = new Map(findings.toReversed().map((finding) => [finding.rule, finding]));
  return [...new Set(findings.map(({ rule }) => rule))].map((id) => {
    const meta = rules.find((rule) => rule.id === id);
    const { why = "", fix = "", severity = "warning" } = first.get(id) ?? {};
    return {
      id,
      ...(meta && { name: meta.title }),
      shortDescription: { text: meta?.summary ?? why },
      fullDescription: { text: meta?.why ?? why },
      help: { text: meta ? `${meta.fix} Source: ${meta.source}.` : fix },
      defaultConfiguration: { level: levels[meta?.severity ?? severity] },
    };
  });
}

function resultOf(file: string, finding: PlacedFinding, ruleIndex: number): Result {
  const { rule, severity, span, path, edits = [] } = finding;
  const uri = addressOf(file);
  const start = startOf(finding);
  const region = span ? regionOf(span) : start && { startLine: start.line, startColumn: start.column };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: fullText(finding) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri }, ...(region && { region }) },
        ...(path && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    partialFingerprints: { "policywright/v1": fingerprint(finding) },
    ...(edits.length > 0 && {
      fixes: [
        {
          description: { text: finding.fix },
          artifactChanges: [
            {
              artifactLocation: { uri },
              replacements: edits.map((edit) => ({
                deletedRegion: regionOf(edit.span),
                insertedContent: { text: edit.text },
              })),
            },
          ],
        },
      ],
    }),
  };
}

function regionOf({ start, end }: NonNullable<PlacedFinding["span"]>) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** A path as a relative reference of RFC 3986. */
function addressOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}
