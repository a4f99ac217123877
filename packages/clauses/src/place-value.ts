import type { LocalizedText } from "@policywright/schema";
import { link, phrase, words } from "./make-value.js";
import type { Value } from "./value.js";

/** Where people find something: at an address that is live, or in the author's words. */
export function placeOf(place: LocalizedText): Value;
export function placeOf(place: LocalizedText | undefined): Value | undefined;
export function placeOf(place: LocalizedText | undefined): Value | undefined {
  if (place === undefined) return undefined;
  return typeof place === "string" && /^https?:/.test(place)
    ? phrase("at-address", { address: link(place) })
    : words(place);
}
