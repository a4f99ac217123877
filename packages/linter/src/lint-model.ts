import type { Day, Law } from "@policywright/laws";
import type { Policy } from "@policywright/schema";
import { configFindings } from "./config/config-findings.js";
import { configured } from "./config/configured.js";
import type { LintConfig } from "./config/lint-config.js";
import type { Finding } from "./finding.js";
import { readModel } from "./model/model-reading.js";
import type { Found, ModelContext, ModelRule } from "./model-rule.js";
import { requirementFindings } from "./requirements/requirement-findings.js";
import { modelRules } from "./rules/model/index.js";

/** How a model is linted. */
export interface LintModelOptions {
  /** Day on which it is looked at. */
  readonly today: Day;
  /** Laws that it is held to, as `loadLaws` of `@policywright/laws/load` gives them. */
  readonly laws: readonly Law[];
  /** What the project wants differently; `lint` of the model goes before it. */
  readonly config?: LintConfig;
}

/**
 * Finds what is missing or wrong in a model.
 *
 * @returns
 *   First the requirements of the laws that are not met, in the order of the laws; then what rules found, and last
 *   exceptions of the model that are no longer in order.
 */
export function lintModel(policy: Policy, { today, laws, config }: LintModelOptions): readonly Finding[] {
  const context: ModelContext = { today, laws, reading: readModel(policy) };
  const findings = [
    ...requirementFindings(policy, context),
    ...modelRules.flatMap((rule) => [...rule.check(policy, context)].map((found) => findingOf(rule, found))),
  ];
  return [
    ...configured(findings, [config, policy.lint], today),
    ...(policy.lint?.rules ? configFindings(policy.lint, today, idsOf(laws)) : []),
  ];
}

/** Ids of all rules on models, and of all requirements of some laws. */
function idsOf(laws: readonly Law[]): ReadonlySet<string> {
  return new Set([
    ...modelRules.map(({ id }) => id),
    ...laws.flatMap(({ requirements }) => requirements.map(({ id }) => id)),
  ]);
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
