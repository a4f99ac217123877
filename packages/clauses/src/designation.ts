import { phrase } from "./make-value.js";
import type { DocumentSettings } from "./section.js";
import type { Value } from "./value.js";

/** What a document calls itself. */
export function designation({
  kind,
  designation = "policy",
}: Pick<DocumentSettings, "kind" | "designation">): Value {
  return phrase(`${kind}-as-${designation}`);
}
