import { toHtml, toMarkdown } from "@policywright/generator";
import { type CoverageReport, coverageCsv, coverageTree } from "@policywright/generator/coverage";
import type { Terminal } from "../terminal/terminal.js";
import { coverageTable } from "./table.js";

/** Forms in which coverage is printed. */
export const coverageFormats = ["table", "md", "html", "csv", "json"] as const;

/** A form in which coverage is printed. */
export type CoverageFormat = (typeof coverageFormats)[number];

/** Reports of several models in one form. */
export function writtenCoverage(
  reports: readonly CoverageReport[],
  format: CoverageFormat,
  colour: Terminal["colour"],
): string {
  switch (format) {
    case "table":
      return `${reports.map((report) => coverageTable(report, colour)).join("\n\n")}\n`;
    case "md":
      return reports.map((report) => toMarkdown(coverageTree(report))).join("\n");
    case "html":
      return toHtml(
        {
          type: "root",
          data: { locale: "en" },
          children: reports.flatMap((report) => coverageTree(report).children),
        },
        { page: true },
      );
    case "csv":
      return coverageCsv(reports);
    case "json":
      return `${JSON.stringify(reports, null, 2)}\n`;
  }
}
