import type { Text } from "mdast";
import { formats } from "./intl.js";
import type { Speaker } from "./speaker.js";

/** Parts of an ISO 8601 day, or day and time to the minute, with or without offset. */
const iso = /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<time>\d{2}:\d{2})(?<offset>Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A date in the format of the house style: `3 November 2023, 9:00 pm (UTC+8)`.
 *
 * The time is the one declared, in the zone declared; nothing is converted.
 *
 * @throws {RangeError}
 *   When it is no ISO 8601 date.
 */
export function spokenDate(date: string, speaker: Speaker): Text {
  const { day, time, offset } = iso.exec(date)?.groups ?? {};
  if (day === undefined)
    throw new RangeError(`Unexpected date \`${date}\`, expected one such as \`2026-03-31\``);
  let value = spokenDay(day, speaker);
  if (time !== undefined) value += `, ${spokenTime(time, speaker)}`;
  if (offset !== undefined) value += ` (${spokenOffset(offset)})`;
  return { type: "text", value, data: { hName: "time", hProperties: { dateTime: date } } };
}

function spokenDay(date: string, speaker: Speaker): string {
  if (speaker.dateFormat === "iso") return date;
  const { first, oneOrder = false } = speaker.text.dates ?? {};
  const parts = formats(speaker)
    .day.formatToParts(Date.parse(date))
    .map((part) => (part.type === "day" && part.value === "1" && first ? { ...part, value: first } : part));
  const order = parts.flatMap(({ type }) => (type === "literal" ? [] : type)).join("-");
  if (oneOrder || speaker.dateFormat === "locale" || speaker.dateFormat === order) {
    return plainSpaces(parts.map(({ value }) => value).join(""));
  }
  const { day, month, year } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return speaker.dateFormat === "day-month-year" ? `${day} ${month} ${year}` : `${month} ${day}, ${year}`;
}

function spokenTime(time: string, speaker: Speaker): string {
  if (speaker.dateFormat === "iso") return time;
  return plainSpaces(formats(speaker).time.format(Date.parse(`1970-01-01T${time}Z`)));
}

/** `UTC`, `UTC+8`, `UTC−3:30`, with a true minus. */
function spokenOffset(offset: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  if (Number(hours ?? 0) === 0 && Number(minutes ?? 0) === 0) return "UTC";
  return `UTC${sign === "-" ? "−" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}

/** Versions of ICU part date and time with different spaces. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, " ");
}
