import type { Day, LawId } from "@policywright/laws";
import type { Finding, Format } from "@policywright/linter";

/** What the page asks the worker. */
export interface LintQuestion {
  /** Answers to older questions are not shown. */
  readonly number: number;
  readonly text: string;
  readonly format: Format;
  readonly laws: readonly LawId[];
  readonly today: Day;
}

/** What the worker answers. */
export interface LintAnswer {
  readonly number: number;
  readonly findings: readonly Finding[];
}
