import type { Point } from "../finding.js";
import { runAt } from "./source-map.js";

/** Offsets at which the lines of a text begin; `\n`, `\r\n` and `\r` end a line. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** Line and column of an offset. */
export function pointAt(starts: readonly number[], offset: number): Point {
  const line = runAt(starts, offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
}
