import type { LawReport, ReportRow } from "./coverage-report.js";

/** How many rows of a law stand how. */
export type Counts = Readonly<Record<ReportRow["answer"]["status"], number>>;

/** Counts the rows of a law, or of several. */
export function countsOf(laws: readonly LawReport[]): Counts {
  const counts = { met: 0, missing: 0, "not-applicable": 0, undecided: 0 };
  for (const { answer } of laws.flatMap(({ rows }) => rows)) counts[answer.status] += 1;
  return counts;
}
