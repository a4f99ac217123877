import { isLabelled } from "./is-labelled.js";
import type { Line } from "./lines.js";
import { markerOf } from "./marker.js";

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Characters that a line can have. */
  readonly width: number;
  /** Lines break within words as well, as `fold` breaks them; then whether a line was broken. */
  readonly isCut?: (line: Line) => boolean;
}

/** Lengths of lines that may have been broken; what is longer was not. */
const shortest = 40;
const longest = 120;

/** Shares of the lines that are no longer than the width; the second is for texts of which some lines were edited later. */
const shares = [0.95, 0.75];

/** So many lines have to go on for a text to be wrapped. */
const fewest = 2;

/**
 * How the paragraphs of a text are broken into lines; undefined when each line is a paragraph.
 *
 * Whoever wraps at a width breaks a line only where the next word has no more room.
 *
 * @param isAlone
 *   Whether a line is a row or drawn, which nobody wraps.
 */
export function wrappingOf(
  lines: readonly Line[],
  isAlone: (index: number) => boolean,
): Wrapping | undefined {
  const pairs = pairsOf(lines, isAlone);
  if (pairs.length < fewest) return undefined;
  const cut = cutOf(pairs.map(([line]) => line));
  if (cut !== undefined) return cut;
  const flowing = pairs.filter(([line, next]) => goesOn(line, next)).length;
  if (flowing * 5 < pairs.length * 2) return undefined;
  const widths = shares.map((share) =>
    percentile(
      pairs.map(([line]) => columns(line)),
      share,
    ),
  );
  const width = widths.find(
    (width) => pairs.filter(([line, next]) => isFull(line, next, width)).length * 5 >= pairs.length * 3,
  );
  return width === undefined ? undefined : { width };
}

/** How lines were cut of which nearly all have the same length, in characters or in bytes. */
function cutOf(lines: readonly Line[]): Wrapping | undefined {
  const inCharacters = sameLength(lines, ({ length }) => length);
  const inBytes = sameLength(lines, bytesOf);
  const most = Math.max(inCharacters.count, inBytes.count);
  if (most < 4 || most * 10 < lines.length * 7) return undefined;
  const { width } = inCharacters.count === most ? inCharacters : inBytes;
  if (inCharacters.count === most) return { width, isCut: ({ length }) => length === width };
  // A sign of several bytes that would not fit whole is left to the next line.
  return { width, isCut: (line) => bytesOf(line) <= width && bytesOf(line) > width - 3 };
}

/** Characters that a line takes up to its last word. */
export function columns({ indent, text }: Line): number {
  return indent + text.length;
}

/** Items can be wrapped before they are indented, so that a width is not known to the character. */
const slack = 4;

/** Whether the first word of the next line had no room in a line, which itself is no longer than a line can be. */
export function isFull(line: Line, next: Line, width: number): boolean {
  if (line.text.length > width + 2 * slack) return false;
  if (/\p{L}-$/u.test(line.text.slice(-2))) return true;
  const space = next.text.indexOf(" ");
  const word = space === -1 ? next.text.length : space;
  return columns(line) + 1 + word > width - slack;
}

/** Lines of middle length with the line that follows at once and begins nothing. */
function pairsOf(
  lines: readonly Line[],
  isAlone: (index: number) => boolean,
): readonly (readonly [line: Line, next: Line])[] {
  const pairs: (readonly [Line, Line])[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (isAlone(index) || isAlone(index + 1)) continue;
    if (next === undefined || next.text.length < 2) continue;
    if (markerOf(next.text) !== undefined || isLabelled(next.text)) continue;
    if (line.text.length < shortest || columns(line) > longest || !/\p{L}/u.test(next.text)) continue;
    pairs.push([line, next]);
  }
  return pairs;
}

/** A sentence goes on in the next line: that begins in lower case, or all is in capitals. */
function goesOn({ text }: Line, next: Line): boolean {
  if (/^[(“"']?\p{Ll}/u.test(next.text)) return true;
  return text === text.toUpperCase() && next.text === next.text.toUpperCase() && !/[.:]$/.test(text);
}

/** The length that most lines have, and how many do. */
function sameLength(lines: readonly Line[], lengthOf: (line: Line) => number) {
  const counts = new Map<number, number>();
  let width = 0;
  for (const line of lines) {
    const length = lengthOf(line);
    const count = (counts.get(length) ?? 0) + 1;
    counts.set(length, count);
    if (count > (counts.get(width) ?? 0)) width = length;
  }
  return { width, count: counts.get(width) ?? 0 };
}

/** The number that a share of all do not exceed. */
function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** Length of a line in UTF-8, by which older tools break lines. */
function bytesOf({ text, length }: Line): number {
  let bytes = length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x800) bytes += code >= 0xd800 && code < 0xe000 ? 1 : 2;
    else if (code >= 0x80) bytes += 1;
  }
  return bytes;
}
