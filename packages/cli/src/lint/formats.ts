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
export type LintFormat = (typeof lintFormats)[number];

/** Findings in a form; colours are for people at a terminal only. */
export function writtenFindings(
  files: readonly LintedFile[],
  format: LintFormat,
  colour?: Terminal["colour"],
): string {
  switch (format) {
    case "pretty":
      return toPretty(files, colour);
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
