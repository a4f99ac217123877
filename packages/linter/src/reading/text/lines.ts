import type { Range } from "../range.js";
import type { Row } from "./rows.js";

/** A line of a plain text, without the white space around it; or several that were one before somebody wrapped them. */
export interface Line {
  /** Offset of its first character that is not white space. */
  readonly from: number;
  /** Offset after the last one. */
  readonly to: number;
  readonly text: string;
  /** Characters of white space before it. */
  readonly indent: number;
  /** Characters of the whole line, with the white space around it. */
  readonly length: number;
  /** What is read of it, where that is not all from `from` to `to`. */
  readonly parts?: readonly Range[];
  /** Cells, if it is a row of a table. */
  readonly cells?: Row;
}

/** The lines of a text; a form feed ends a line too. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= source.length; ) {
    let end = start;
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) end += 1;
    const whole = source.slice(start, end);
    const text = whole.trim();
    const indent = text === "" ? 0 : whole.length - whole.trimStart().length;
    lines.push({
      from: start + indent,
      to: start + indent + text.length,
      text,
      indent,
      length: whole.length,
    });
    start = end + (source.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

/** A line drawn with dashes, stars or the like. */
export function isRule({ text }: Line): boolean {
  return text.length > 2 && /^[-=_*~#+|\s]+$/.test(text);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;
}
