import type { TopicId } from "@policywright/laws";
import type { Severity } from "./finding.js";

/** What is said of a rule wherever it is listed: in the docs, in SARIF, in an editor. */
export interface RuleMeta {
  /** Permanent id, kebab-case. */
  readonly id: string;
  readonly title: string;
  /** What it finds, a sentence. */
  readonly summary: string;
  readonly topics: readonly TopicId[];
  readonly severity: Severity;
  /** Why it matters, a sentence or two. */
  readonly why: string;
  /** How to mend what it finds, a sentence or two. */
  readonly fix: string;
  /** Where it comes from: a provision as lawyers cite it, a guideline, a standard. */
  readonly source: string;
}
