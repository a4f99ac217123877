import type { LintConfig, Preset } from "../config.js";
import type { DocumentRule } from "../document-rule.js";
import type { Severity } from "../finding.js";

/** A rule that is asked, and how much its findings weigh if the project says so. */
export interface ChosenRule {
  readonly rule: DocumentRule;
  readonly severity?: Severity;
}

/**
 * The rules that a project asks for, of those that know the language of the document.
 *
 * @param locale
 *   Language tag of the document; only its first part counts.
 */
export function chosenRules(
  rules: readonly DocumentRule[],
  { preset = "recommended", rules: changed = {} }: LintConfig,
  locale: string,
): readonly ChosenRule[] {
  const language = locale.toLowerCase().split("-", 1)[0] ?? "";
  return rules.flatMap((rule) => {
    if (rule.languages && !rule.languages.includes(language)) return [];
    const severity = Object.hasOwn(changed, rule.id) ? changed[rule.id] : undefined;
    if (severity === "off" || (severity === undefined && !isIn(rule, preset))) return [];
    return severity === undefined ? [{ rule }] : [{ rule, severity }];
  });
}

/** Whether a rule is in a preset. */
function isIn(rule: DocumentRule, preset: Preset): boolean {
  if (preset === "strict") return true;
  if (preset === "recommended") return rule.preset === "recommended";
  return rule.laws?.includes(preset) ?? false;
}
