import { isLabelled } from "./is-labelled.js";
import { isRule, type Line } from "./lines.js";
import { markerOf } from "./marker.js";

const mostCharacters = 110;
const mostWords = 15;

/** What a line is judged by besides its own words. */
export interface Around {
  /** The line before is blank, or there is none. */
  readonly isApart: boolean;
  /** The next line that is not blank. */
  readonly next: Line | undefined;
  /** A blank line stands between. */
  readonly isApartAfter: boolean;
  /** The line before is as short as one of an address. */
  readonly isAfterShort: boolean;
  /** The line before is an item without a full stop. */
  readonly isListed: boolean;
}

/** Whether a line reads as a heading: short, without a full stop, and something longer follows. */
export function isHeading(
  { text }: Line,
  { isApart, next, isApartAfter, isListed, isAfterShort }: Around,
): boolean {
  if (text.length > mostCharacters || text.length < 2 || next === undefined) return false;
  const marker = markerOf(text);
  if (marker !== undefined && !marker.isNumber) return false;
  const bare = marker === undefined ? text : text.slice(marker.length);
  const words = bare.split(" ").length;
  if (words > mostWords || /[.;,!]$/.test(bare) || !/^[^a-z]/.test(bare) || !/[a-zA-Z]/.test(bare))
    return false;
  if (/[@]|https?:|^(?:tel|phone|fax|e-?mail|address)\b/i.test(bare)) return false;
  if (/(?:updated|effective|revised|modified).{0,30}\d/i.test(bare)) return false;
  if (marker === undefined && isLabelled(bare) && !(isApart && isTitled(bare, next))) return false;
  if (bare.endsWith(":"))
    return marker !== undefined ? words <= 8 && isLong(next) : isApart && words <= 8 && isProse(next);
  if (isUpperCase(bare)) return true;
  if (isListed && marker !== undefined) return false;
  if (bare.endsWith("?")) return isApart || marker !== undefined || isLong(next);
  if (marker !== undefined) return isLong(next) || (isApart && isApartAfter && words <= 10);
  return isApart
    ? isApartAfter || isLong(next)
    : !(isApartAfter && isAfterShort) && isLong(next) && words <= 10;
}

function isLong({ text }: Line): boolean {
  return text.length >= 80 || /[.:]$/.test(text);
}

/** A heading of two parts, “Cookies: what they are”, rather than a value that is labelled. */
function isTitled(text: string, next: Line): boolean {
  return !/\d/.test(text) && isProse(next) && !isLabelled(next.text);
}

/** A sentence rather than an item of a list. */
function isProse({ text }: Line): boolean {
  return markerOf(text) === undefined && text.length >= 60;
}

function isUpperCase(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && /[A-Z]{3}/.test(text);
}

/** Level of a heading that a line drawn below it makes one, as long as its words: 1 for `=`, else 2. */
export function underlineLevel(line: Line, next: Line | undefined): number | undefined {
  if (next === undefined || line.text === "" || isRule(line) || line.text.length > mostCharacters)
    return undefined;
  const drawn = /^(?:=+|-+|~+|\*+|_+)$/.test(next.text) && next.text.length >= 3;
  if (!drawn || Math.abs(next.text.length - line.text.length) > 2 + line.text.length / 4) return undefined;
  return next.text.startsWith("=") ? 1 : 2;
}

/** Level of a heading: that of its number, 1 for the first line of a document, else 2. */
export function headingLevel({ text }: Line, isFirst: boolean): number {
  if (isFirst) return 1;
  const number = /^(\d{1,3}(?:\.\d{1,3}){0,4})/.exec(text)?.[1];
  return number === undefined ? 2 : Math.min(6, number.split(".").length + 1);
}
