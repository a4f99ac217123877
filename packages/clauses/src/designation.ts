import { phrase } from "./make-value.js";
import type { DocumentSettings } from "./section.js";
import type { Value } from "./value.js";

/** What the document calls itself. */
export function designation({ kind, designation = "policy" }: DocumentSettings): Value {
  return phrase(`${kind}-as-${designation}`);
}
