import type { RetentionPeriod } from "@policywright/schema";
import { joined, list, period, phrase, termOrLabel, words } from "./make-value.js";
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
  if (exact) parts.push(phrase("for-period", { period: period(exact) }));
  if (atLeast) parts.push(phrase("at-least", { period: period(atLeast) }));
  if (atMost) parts.push(phrase("at-most", { period: period(atMost) }));
  if (from !== undefined && parts.length > 0)
    parts.splice(0, parts.length, phrase("after", { time: joined([...parts]), event: words(from) }));
  if (criterion !== undefined)
    parts.push(phrase("for-as-long-as", { criterion: termOrLabel("retention-criterion", criterion) }));
  const time = list(parts);
  if (until === undefined) return time;
  const event = words(until);
  return time ? phrase("until-if-earlier", { time, event }) : phrase("until", { event });
}
