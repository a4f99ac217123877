import {
  documentRules,
  type LintedFile,
  modelRules,
  toCheckstyle,
  toGitHub,
  toJson,
  toJUnit,
  toPretty,
  toSarif,
} from "@policywright/linter";
import packageJson from "../../package.json" with { type: "json" };
import type { Terminal } from "../terminal/terminal.js";

/** Forms in which findings are printed. */
export const lintFormats = ["pretty", "json", "sarif", "github", "junit", "checkstyle"] as const;

/** A form in which findings are printed. */
type LintFormat = (typeof lintFormats)[number];

/** How findings are printed. */
export interface Printing {
  readonly format: LintFormat;
  /** Errors only; people are not told either to which laws a file was held. */
  readonly quiet: boolean;
  /** Colours, for people at a terminal. */
  readonly colour?: Terminal["colour"];
}

/** Findings in a form. */
export function writtenFindings(all: readonly LintedFile[], { format, quiet, colour }: Printing): string {
  const files = quiet ? all.map(errorsOf) : all;
  switch (format) {
    case "pretty":
      return toPretty(quiet ? files.map(({ laws: _, ...file }) => file) : files, colour);
    case "json":
      return toJson(files);
    case "sarif":
      return toSarif(files, { version: packageJson.version, rules: [...modelRules, ...documentRules] });
    case "github":
      return toGitHub(files);
    case "junit":
      return toJUnit(files);
    case "checkstyle":
      return toCheckstyle(files);
  }
}

function errorsOf(file: LintedFile): LintedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === "error") };
}
