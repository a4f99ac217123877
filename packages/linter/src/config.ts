import type { LawId } from "@policywright/laws";
import type { Severity } from "./finding.js";

/** Rules that a project begins with: the quiet ones, all of them, or those that rest on one law. */
export type Preset = "recommended" | "strict" | LawId;

/** What a project changes about the rules. */
export interface LintConfig {
  /** `recommended` if left out. */
  readonly preset?: Preset;
  /** Rule → how much its findings weigh, or `off`. A rule that the preset lacks is switched on by it. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
}
