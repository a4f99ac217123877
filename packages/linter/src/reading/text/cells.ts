import type { Range } from "../range.js";
import type { Line } from "./lines.js";
import { markerOf } from "./marker.js";

/** Words that begin a cell even where the word before has a capital: “Payment DataTo carry out …”. */
const openers = /^(?:To|For|The|We|Our|When|This|By|As|If|You|Your)(?![a-z])/;

/** A line with so many capitals within words is a row, even if the words before them have capitals too. */
const manyJoints = 4;

/** What is longer is no row. */
const longest = 2000;

/**
 * Cells of a line that looks like a row of a table; none, if it does not.
 *
 * Cells are parted by tabs, by upright lines, or by nothing at all where a table was copied without its lines: “Email
 * addressFor your account”.
 */
export function cellsOf(line: Line): readonly Range[] {
  const { text, from } = line;
  if (text.length > longest) return [];
  const bars = placesOf(text, "|");
  if (bars.length > 0) return barredCells(line, bars);
  const marked = markerOf(text)?.length ?? 0;
  const tabs = placesOf(text, "\t").filter((at) => at >= marked);
  const starts = tabs.length > 0 ? tabs.map((at) => at + 1) : jointsOf(text);
  if (starts.length === 0) return [];
  return [0, ...starts].map((start, index) => ({
    from: from + start,
    to: from + (starts[index] ?? text.length),
  }));
}

/** Cells between upright lines; the first and the last can be without. */
function barredCells({ from, text }: Line, bars: readonly number[]): readonly Range[] {
  const edges = [-1, ...bars, text.length];
  const cells = edges.slice(0, -1).map((edge, index) => ({
    from: from + edge + 1,
    to: from + (edges[index + 1] ?? text.length),
  }));
  return cells.slice(text.startsWith("|") ? 1 : 0, text.endsWith("|") ? -1 : undefined);
}

function placesOf(text: string, sign: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) places.push(at);
  return places;
}

/** Offsets at which a capital follows a small letter as if a cell began there. */
function jointsOf(text: string): readonly number[] {
  const joints = [...text.matchAll(/[a-z)](?=[A-Z])/g)].map(({ index }) => index + 1);
  return joints.filter((at) => {
    const word = text.slice(text.lastIndexOf(" ", at - 1) + 1, at);
    const isLower =
      /^[a-z(]/.test(word) && word.length > 3 && /^[A-Z](?:[a-z]{2}|\s)/.test(text.slice(at, at + 3));
    return isLower || joints.length >= manyJoints || openers.test(text.slice(at, at + 5));
  });
}
