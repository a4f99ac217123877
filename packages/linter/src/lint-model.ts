import type { Day, Law } from "@policywright/laws";
import type { Policy } from "@policywright/schema";
import type { Finding } from "./finding.js";
import type { Found, ModelContext, ModelRule } from "./model-rule.js";
import { requirementFindings } from "./requirements/requirement-findings.js";
import { modelRules } from "./rules/model/index.js";

/** How a model is linted. */
export interface LintModelOptions {
  /** Day on which it is looked at. */
  readonly today: Day;
  /** Laws that it is held to, as `loadLaws` of `@policywright/laws/load` gives them. */
  readonly laws: readonly Law[];
}

/**
 * Finds what is missing or wrong in a model.
 *
 * @returns
 *   First the requirements of the laws that are not met, in the order of the laws; then what rules found.
 */
export function lintModel(policy: Policy, { today, laws }: LintModelOptions): readonly Finding[] {
  const context: ModelContext = { today, laws };
  return [
    ...requirementFindings(policy, context),
    ...modelRules.flatMap((rule) => [...rule.check(policy, context)].map((found) => findingOf(rule, found))),
  ];
}

function findingOf(rule: ModelRule, { path, message, fix, severity }: Found): Finding {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    message,
    why: rule.why,
    fix: fix ?? rule.fix,
    path,
  };
}
