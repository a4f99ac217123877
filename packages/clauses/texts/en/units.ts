import type { Period } from "@policywright/schema";
import type { PluralLabel } from "../../src/text.js";

/** Calendar units of periods; `{n}` is the number. */
export const units = {
  hour: { one: "{n} hour", other: "{n} hours" },
  day: { one: "{n} day", other: "{n} days" },
  "business-day": { one: "{n} business day", other: "{n} business days" },
  week: { one: "{n} week", other: "{n} weeks" },
  month: { one: "{n} month", other: "{n} months" },
  year: { one: "{n} year", other: "{n} years" },
} as const satisfies Readonly<Record<Period["unit"], PluralLabel>>;
