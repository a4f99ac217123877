import { romanValue } from "./roman.js";

/** A number of a section or an item, taken apart. */
export interface Numbering {
  /** What it looks like: numbers with this many points, letters, Roman numbers. */
  readonly style: string;
  /** What stands before the last part: `2.` of `2.3`. */
  readonly prefix: string;
  /** Value of the last part, from 1. */
  readonly value: number;
}

/**
 * Takes a number apart.
 *
 * @param isRoman
 *   Whether a letter that could be either is read as a Roman number.
 */
export function numberingOf(number: string, isRoman: boolean): Numbering | undefined {
  const last = number.lastIndexOf(".") + 1;
  const part = number.slice(last);
  const prefix = number.slice(0, last);
  const shape = prefix.replaceAll(/\d+/g, "1");
  if (/^\d{1,4}$/.test(part)) return { style: `${shape}1`, prefix, value: Number(part) };
  const isUpper = part === part.toUpperCase();
  const roman = romanValue(part.toUpperCase());
  if (roman !== undefined && (isRoman || part.length > 1))
    return { style: `${shape}${isUpper ? "I" : "i"}`, prefix, value: roman };
  if (!/^[a-z]$/i.test(part)) return undefined;
  return { style: `${shape}${isUpper ? "A" : "a"}`, prefix, value: part.toLowerCase().charCodeAt(0) - 96 };
}
