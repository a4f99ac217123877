import type { Period } from "@policywright/schema";
import { period, phrase } from "./make-value.js";
import type { Value } from "./value.js";

/** How often something is done, as it reads after "we do so": each unit, or at intervals of several. */
export function frequency({ amount, unit }: Period): Value {
  return amount === 1
    ? phrase(`every-${unit}`)
    : phrase("at-intervals", { period: period({ amount, unit }) });
}
