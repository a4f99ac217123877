import type { Finding } from "../finding.js";
import type { Reading } from "../reading/reading.js";
import { type LintComment, lintComments } from "./comments.js";

/** The rule that looks at the comments themselves, which no comment suppresses. */
export const suppressionRule = "suppression-reason";

/** Leaves out the findings that comments of the document suppress. */
export function withoutSuppressed(reading: Reading, findings: readonly Finding[]): readonly Finding[] {
  const comments = reading.format === "text" ? [] : lintComments(reading.source);
  if (comments.length === 0) return findings;
  const spans = suppressedSpans(comments, reading.source);
  return findings.filter(({ rule, span }) => {
    if (span === undefined || rule === suppressionRule) return true;
    return !spans.some(
      ({ rules, from, to }) =>
        span.start.offset >= from && span.start.offset < to && (rules.length === 0 || rules.includes(rule)),
    );
  });
}

interface SuppressedSpan {
  readonly rules: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Where rules are switched off, in offsets of the source. */
function suppressedSpans(comments: readonly LintComment[], source: string): readonly SuppressedSpan[] {
  return comments.flatMap(({ kind, rules, to, next }, index) => {
    if (kind === "enable") return [];
    if (kind === "disable-next-line") return [{ rules, from: to, to: endOfLine(source, next) }];
    const end = comments.slice(index + 1).find((later) => later.kind === "enable" && covers(later, rules));
    return [{ rules, from: to, to: end?.from ?? source.length + 1 }];
  });
}

function covers(enable: LintComment, rules: readonly string[]): boolean {
  return enable.rules.length === 0 || (rules.length > 0 && rules.every((id) => enable.rules.includes(id)));
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end === -1 ? source.length + 1 : end;
}
