import type { Policy } from "@policywright/schema";

/** What findings of a rule weigh: a severity, `off`, or an exception with its reason, its last day and its paths. */
export type RuleSetting = NonNullable<NonNullable<Policy["lint"]>["rules"]>[string];

/** What the linter does differently: id of a rule, or of a requirement of a law → what its findings weigh. */
export interface ModelConfig {
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
}

/** An exception with all its parts. */
export type RuleException = Exclude<RuleSetting, string>;

/** A setting as an exception. */
export function exceptionOf(setting: RuleSetting): RuleException {
  return typeof setting === "string" ? { severity: setting } : setting;
}
