export { groundOf, statusWords } from "./answer-words.js";
export { type Counts, countsOf } from "./counts.js";
export { coverageCsv } from "./coverage-csv.js";
export {
  type CoverageReport,
  coverageReport,
  type LawReport,
  type Quote,
  type ReportOptions,
  type ReportRow,
} from "./coverage-report.js";
export { coverageTree } from "./coverage-tree.js";
