import type { Day } from "@policywright/laws";
import { nearestOf } from "@policywright/schema";
import type { Finding } from "../finding.js";
import { exceptionOf, type LintConfig } from "./lint-config.js";

/**
 * Finds exceptions of a model or a project that no longer hold, that nobody gave a reason for, or that no rule has.
 *
 * @param known
 *   Ids of rules and requirements. Those of laws that a model is not held to are not known, so it is an advice.
 */
export function configFindings(
  { rules = {} }: Pick<LintConfig, "rules">,
  today: Day,
  known: ReadonlySet<string>,
): Finding[] {
  return Object.entries(rules).flatMap(([rule, setting]) => {
    const { severity, reason, until } = exceptionOf(setting);
    const path = `lint.rules.${rule}`;
    const isLifted = severity === "off" || typeof setting !== "string";
    return [
      ...(known.has(rule) ? [] : [unknown(path, rule, known)]),
      ...(isLifted && reason === undefined ? [withoutReason(path, rule)] : []),
      ...(until !== undefined && until < today ? [expired(path, rule, until)] : []),
    ];
  });
}

function unknown(path: string, rule: string, known: ReadonlySet<string>): Finding {
  const near = nearestOf(rule, [...known]);
  return {
    rule: "lint-unknown",
    severity: "advice",
    message: `Unexpected rule \`${rule}\`, expected one that was looked at`,
    why: "An exception for a rule that is misspelt, or for a law that does not bind, does nothing.",
    fix: near === undefined ? "Remove the exception, or correct the id." : `Did you mean \`${near}\`?`,
    path,
  };
}

function withoutReason(path: string, rule: string): Finding {
  return {
    rule: "lint-reason",
    severity: "warning",
    message: `Unexpected exception from \`${rule}\` without a reason, expected \`reason\``,
    why: "Whoever reviews the model later cannot tell a decision from an oversight.",
    fix: 'Write `{ severity: "off", reason: "…" }`, with the day until which it holds if there is one.',
    path,
  };
}

function expired(path: string, rule: string, until: string): Finding {
  return {
    rule: "lint-expired",
    severity: "warning",
    message: `Unexpected exception from \`${rule}\` that ended on ${until}, expected one that holds`,
    why: "The exception no longer holds, and the rule finds again what it finds.",
    fix: "Mend what the rule finds, or decide again until when the exception holds.",
    path,
  };
}
