export { type Observed, observe } from "./observe.js";
export type { Clause, DocumentSettings, PlannedClause, Section } from "./section.js";
export { allSections, sections } from "./sections/index.js";
export type { Statement } from "./statement.js";
export type * from "./text.js";
export type { Reference, Value, Values } from "./value.js";
