import type { Day } from "@policywright/laws";
import type { Finding } from "../finding.js";
import { exceptionOf, type ModelConfig, type RuleException } from "./model-config.js";

/**
 * Weighs findings as configurations want it.
 *
 * @param configs
 *   Later ones go before earlier ones, rule by rule.
 * @param today
 *   An exception whose last day is past does not hold.
 */
export function configured(
  findings: readonly Finding[],
  configs: readonly (ModelConfig | undefined)[],
  today: Day,
): Finding[] {
  return findings.flatMap((finding) => {
    const setting = configs
      .map((config) => config?.rules?.[finding.rule])
      .findLast((one) => one !== undefined);
    const exception = setting && exceptionOf(setting);
    if (exception === undefined || !isInForce(exception, finding, today)) return [finding];
    return exception.severity === "off" ? [] : [{ ...finding, severity: exception.severity }];
  });
}

function isInForce({ until, at }: RuleException, { path }: Finding, today: Day): boolean {
  if (until !== undefined && until < today) return false;
  return at === undefined || (path !== undefined && at.some((place) => isWithin(path, place)));
}

/** Whether a path is another one, or leads into it. */
function isWithin(path: string, place: string): boolean {
  return path === place || (path.startsWith(place) && /^[.[]/u.test(path.slice(place.length)));
}
