import { csvFormatRows } from "d3-dsv";
import { groundOf, statusWords } from "./answer-words.js";
import type { CoverageReport, LawReport, ReportRow } from "./coverage-report.js";

const head = [
  "controller",
  "law",
  "kind",
  "id",
  "citation",
  "title",
  "severity",
  "status",
  "ground",
  "statements",
  "checked",
];

/**
 * Reports as comma-separated values (RFC 4180), a row for each requirement and right.
 *
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function coverageCsv(reports: readonly CoverageReport[]): string {
  const rows = reports.flatMap(({ controller, laws }) =>
    laws.flatMap((law) => law.rows.map((row) => [controller, ...cells(law, row)].map(harmless))),
  );
  return `${csvFormatRows([head, ...rows])}\n`;
}

function cells({ short }: LawReport, row: ReportRow): string[] {
  const { kind, id, cite, title, severity = "", answer, said, checked } = row;
  const statements = said.map(({ document, statement }) => `${document}#${statement}`).join(" ");
  const ground = groundOf(row).replaceAll("`", "");
  return [short, kind, id, cite, title, severity, statusWords[answer.status], ground, statements, checked];
}

function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
