import type { Day } from "@policywright/laws";
import { exceptionFor, type LintConfig, type Preset } from "../config/lint-config.js";
import type { DocumentRule } from "../document-rule.js";
import type { Severity } from "../finding.js";

/** A rule that is asked, and how much its findings weigh if the project says so. */
export interface ChosenRule {
  readonly rule: DocumentRule;
  readonly severity?: Severity;
}

/** Who says which rules are asked. */
export interface Choice {
  readonly preset?: Preset | undefined;
  /** Configurations, of which later ones go before earlier ones, rule by rule. */
  readonly configs: readonly (Pick<LintConfig, "rules"> | undefined)[];
  readonly today: Day;
}

/**
 * The rules that are asked, of those that know the language of the document.
 *
 * @param locale
 *   Language tag of the document; only its first part counts.
 */
export function chosenRules(
  rules: readonly DocumentRule[],
  choice: Choice,
  locale: string,
): readonly ChosenRule[] {
  const language = locale.toLowerCase().split("-", 1)[0] ?? "";
  return rules.flatMap((rule) => {
    if (rule.languages && !rule.languages.includes(language)) return [];
    const severity = chosenWeight(rule.id, choice);
    if (severity === "off" || (severity === undefined && !isIn(rule, choice.preset))) return [];
    return severity === undefined ? [{ rule }] : [{ rule, severity }];
  });
}

/** What findings of a rule, or of a requirement, weigh in a document by the configurations; exceptions for paths are for models. */
export function chosenWeight(rule: string, { configs, today }: Choice): Severity | "off" | undefined {
  const exception = exceptionFor(rule, configs, today);
  return exception?.at === undefined ? exception?.severity : undefined;
}

/** Whether a rule is in a preset. */
function isIn(rule: DocumentRule, preset: Preset = "recommended"): boolean {
  if (preset === "strict") return true;
  if (preset === "recommended") return rule.preset === "recommended";
  return rule.laws?.includes(preset) ?? false;
}
