import { phrase } from "./make-value.js";
import type { DocumentSettings } from "./section.js";
import type { Value } from "./value.js";

/** What the document calls itself. */
export function designation({ designation }: DocumentSettings): Value {
  return phrase(designation ?? "policy");
}
