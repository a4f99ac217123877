import type { Value } from "@policywright/clauses";
import type { Speaker } from "./speak/speaker.js";
import { spokenValue } from "./speak/value.js";
import { visibleText } from "./visible-text.js";

/**
 * Address of a link of the wording, its gaps filled.
 *
 * A value that is the whole address stands as it is; one within an address (`mailto:{email}`) is percent-encoded there.
 */
export function address(parts: readonly (string | Value)[], speaker: Speaker): string {
  const whole = parts.length === 1;
  return parts.map((part) => (typeof part === "string" ? part : written(part, whole, speaker))).join("");
}

function written(value: Value, whole: boolean, speaker: Speaker): string {
  if (value.type === "link" && whole) return value.url;
  const words =
    value.type === "link" ? value.url.replace(/^\w+:/, "") : visibleText(spokenValue(value, speaker));
  return whole ? words : encodeURIComponent(words).replace(/%(?:40|2B)/g, decodeURIComponent);
}
