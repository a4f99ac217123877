import type { Policy } from "@policywright/schema";
import { list, termOrLabel } from "../make-value.js";
import type { Value } from "../value.js";

/** What cookies and the like are for, joined; nothing if none is declared. */
export function cookiePurposes(purposes: NonNullable<Policy["cookies"]>["purposes"]): Value | undefined {
  return list(purposes?.map((purpose) => termOrLabel("cookie-purpose", purpose)));
}
