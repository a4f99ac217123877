import type { Range } from "../reading/range.js";
import type { Reading } from "../reading/reading.js";
import type { Change } from "./changes.js";
import { comparable } from "./comparable.js";

/** Where two wordings differ, in whole words: from the first that differs to the last. */
export interface Difference {
  readonly expected: string;
  readonly found: Range;
}

const word = /[^\s]+/g;

/** Where what stands in a document differs from what is expected: once in a sentence, once in each cell of a row. */
export function differencesOf(
  { expected, found, range }: Change,
  expectedReading: Reading,
  { text }: Reading,
): readonly Difference[] {
  const [one, ...more] = expected;
  const [other] = found;
  if (
    one &&
    other &&
    more.length + found.length === 1 &&
    one.cells.length > 0 &&
    one.cells.length === other.cells.length
  ) {
    return one.cells.flatMap((cell, column) => {
      const instead = other.cells[column];
      const words = expectedReading.textOf(cell);
      if (instead === undefined || comparable(words) === comparable(text.slice(instead.from, instead.to)))
        return [];
      return [differenceOf(words, text, instead)];
    });
  }
  const words = expected.map((unit) => expectedReading.textOf(unit)).join(" ");
  return [differenceOf(words, text, range)];
}

/**
 * The words that stand for others in a wording, or all of it where most of it is new.
 *
 * @param text
 *   The text in which the wording stands.
 */
function differenceOf(expected: string, text: string, whole: Range): Difference {
  const one = [...expected.matchAll(word)].map(([words]) => words);
  const other = [...text.slice(whole.from, whole.to).matchAll(word)];
  const found = other.map(([words]) => words);
  let head = 0;
  while (head < one.length && head < found.length && isSame(one[head], found[head])) head += 1;
  let tail = 0;
  while (
    tail < Math.min(one.length, found.length) - head &&
    isSame(one[one.length - 1 - tail], found[found.length - 1 - tail])
  )
    tail += 1;
  const middle = found.length - head - tail;
  if (middle * 2 > found.length && found.length > 3) return { expected, found: whole };
  // What was put in or taken out is shown with the words around it; a number with what it counts.
  const isBare = middle === 0 || one.length - head - tail === 0;
  const isNumber = /^\d+$/.test(found[found.length - tail - 1] ?? "") && middle === 1;
  if (isBare && head > 0) head -= 1;
  if ((isBare || isNumber) && tail > 0) tail -= 1;
  const from = other[head];
  const to = other[found.length - tail - 1];
  if (from === undefined || to === undefined) return { expected, found: whole };
  return withoutMark(one.slice(head, one.length - tail).join(" "), text, {
    from: whole.from + from.index,
    to: whole.from + to.index + to[0].length,
  });
}

/** Leaves out a mark at the end that both have. */
function withoutMark(expected: string, text: string, { from, to }: Range): Difference {
  const mark = expected.at(-1) ?? "";
  const isMark = ".,;:!?".includes(mark) && text.charAt(to - 1) === mark && to - from > 1;
  return isMark
    ? { expected: expected.slice(0, -1), found: { from, to: to - 1 } }
    : { expected, found: { from, to } };
}

const isSame = (one = "", other = "") => one.toLowerCase() === other.toLowerCase();
