export type { Edit, Finding, Point, RequirementReference, Severity, Span } from "./finding.js";
export type { RuleMeta } from "./rule.js";
