import type { Period } from "@policywright/schema";
import { formats } from "./intl.js";
import { spokenNumber } from "./number.js";
import type { Speaker } from "./speaker.js";

/**
 * A period as declared: `30 days`, `1 month`; nothing is converted.
 *
 * @throws {RangeError}
 *   When the locale lacks the unit.
 */
export function spokenPeriod({ amount, unit }: Period, speaker: Speaker): string {
  const label = speaker.text.units[unit];
  if (label === undefined) {
    throw new RangeError(`Unexpected unit \`${unit}\`, expected one that \`${speaker.text.locale}\` names`);
  }
  const form = label[formats(speaker).plural.select(amount)] ?? label.other;
  return form.replace("{n}", spokenNumber(amount, speaker));
}
