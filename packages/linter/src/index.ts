export type { Edit, Finding, Point, RequirementReference, Severity, Span } from "./finding.js";
export { type LintModelOptions, lintModel } from "./lint-model.js";
export type { ExamplePolicy, Found, ModelContext, ModelExample, ModelRule } from "./model-rule.js";
export type { RuleMeta } from "./rule.js";
export { modelRules } from "./rules/model/index.js";
