import type { RetentionPeriod } from "@policywright/schema";
import { list, period, phrase, termOrLabel, words } from "./make-value.js";
import type { Value } from "./value.js";

/** How long something is kept, as it reads after "we keep it": for a period, a criterion, within bounds, until an event. */
export function retention({
  period: exact,
  from,
  atLeast,
  atMost,
  criterion,
  until,
}: RetentionPeriod): Value | undefined {
  const parts: Value[] = [];
  if (exact) {
    const filled = { period: period(exact) };
    parts.push(
      from === undefined
        ? phrase("for-period", filled)
        : phrase("for-period-after", { ...filled, event: words(from) }),
    );
  }
  if (atLeast) parts.push(phrase("at-least", { period: period(atLeast) }));
  if (atMost) parts.push(phrase("at-most", { period: period(atMost) }));
  if (criterion !== undefined)
    parts.push(phrase("for-as-long-as", { criterion: termOrLabel("retention-criterion", criterion) }));
  if (until !== undefined) parts.push(phrase("until", { event: words(until) }));
  return list(parts);
}
