import type { Day } from "@policywright/laws";

/** The day on which the visitor looks, in universal time. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10) as Day; // ISO 8601 begins with the day.
}
