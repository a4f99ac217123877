import { formats } from "./intl.js";
import type { Speaker } from "./speaker.js";

/** A number as the locale writes it: `10,000`. */
export function spokenNumber(number: number, speaker: Speaker): string {
  return formats(speaker).number.format(number).replaceAll("\u202F", "\u00A0");
}
