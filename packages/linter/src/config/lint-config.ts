import type { Day, LawId } from "@policywright/laws";
import type { Policy } from "@policywright/schema";

/** Rules on documents that a project begins with: the quiet ones, all of them, or those that rest on one law. */
export type Preset = "recommended" | "strict" | LawId;

/** What findings of a rule weigh: a severity, `off`, or an exception with its reason, its last day and its paths. */
export type RuleSetting = NonNullable<NonNullable<Policy["lint"]>["rules"]>[string];

/** What a project wants differently. */
export interface LintConfig {
  /** Rules on documents; `recommended` if left out. Models are held to all rules. */
  readonly preset?: Preset;
  /** Id of a rule, or of a requirement of a law → what its findings weigh. A rule that the preset lacks is switched on by it. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
}

/** An exception with all its parts. */
export type RuleException = Exclude<RuleSetting, string>;

/** What a model, or a project, says of rules. */
type Rules = Pick<LintConfig, "rules">;

/**
 * What is said of a rule on a day: by the last configuration that speaks of it, unless its last day is past.
 *
 * @param configs
 *   Later ones go before earlier ones, rule by rule.
 */
export function exceptionFor(
  rule: string,
  configs: readonly (Rules | undefined)[],
  today: Day,
): RuleException | undefined {
  const setting = configs.map((config) => config?.rules?.[rule]).findLast((one) => one !== undefined);
  const exception = setting && exceptionOf(setting);
  return exception?.until !== undefined && exception.until < today ? undefined : exception;
}

/** A setting as an exception. */
export function exceptionOf(setting: RuleSetting): RuleException {
  return typeof setting === "string" ? { severity: setting } : setting;
}
