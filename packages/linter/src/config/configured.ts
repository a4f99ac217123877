import type { Day } from "@policywright/laws";
import type { Finding } from "../finding.js";
import { exceptionFor, type LintConfig, type RuleException } from "./lint-config.js";

/**
 * Weighs findings of a model as configurations want it.
 *
 * @param configs
 *   Later ones go before earlier ones, rule by rule.
 * @param today
 *   An exception whose last day is past does not hold.
 */
export function configured(
  findings: readonly Finding[],
  configs: readonly (Pick<LintConfig, "rules"> | undefined)[],
  today: Day,
): Finding[] {
  return findings.flatMap((finding) => {
    const exception = exceptionFor(finding.rule, configs, today);
    if (exception === undefined || !isAbout(exception, finding)) return [finding];
    return exception.severity === "off" ? [] : [{ ...finding, severity: exception.severity }];
  });
}

function isAbout({ at }: RuleException, { path }: Finding): boolean {
  return at === undefined || (path !== undefined && at.some((place) => isWithin(path, place)));
}

/** Whether a path is another one, or leads into it. */
function isWithin(path: string, place: string): boolean {
  return path === place || (path.startsWith(place) && /^[.[]/u.test(path.slice(place.length)));
}
