import { formats } from "./intl.js";
import type { Speaker } from "./speaker.js";

/** A number as the locale writes it: `10,000`, `10 000` with a narrow space that does not break. */
export function spokenNumber(number: number, speaker: Speaker): string {
  return formats(speaker).number.format(number);
}
