import type { Range } from "../range.js";
import type { Line } from "./lines.js";
import { markerOf } from "./marker.js";
import type { Row } from "./rows.js";

/** A run of spaces within a line. */
const gap = /(?<=(\S)) {2,60}(?=\S)/g;

/** White space within a line: the column at which it ends, its end in the words of the line, and whether it is wide. */
interface Gap {
  readonly column: number;
  readonly at: number;
  readonly wide: boolean;
}

/** Rows of lines that stand together and that spaces set in the same columns; a line of lower cells goes on in the row above. */
export function alignedRows(lines: readonly Line[], from: number, to: number): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  const gaps = lines.slice(from, to).map(gapsOf);
  const columns = columnsOf(gaps);
  if (columns.size === 0) return rows;
  let row: { readonly starts: readonly number[]; readonly cells: Range[][] } | undefined;
  for (const [place, own] of gaps.entries()) {
    const index = from + place;
    const line = lines[index];
    if (line === undefined) continue;
    const shared = own.filter(({ column }) => columns.has(column));
    const starts = [line.indent, ...shared.map(({ column }) => column)];
    const offsets = [0, ...shared.map(({ at }) => at)];
    const cells = offsets.map((at, cell) => ({
      from: line.from + at,
      to: offsets[cell + 1] === undefined ? line.to : line.from + (offsets[cell + 1] ?? 0),
    }));
    const above = starts.map((start) => row?.starts.indexOf(start) ?? -1);
    if (row !== undefined && above.every((cell) => cell > 0)) {
      // The space before a lower cell parts it from the upper one.
      for (const [cell, { from, to }] of cells.entries())
        row.cells[above[cell] ?? 0]?.push({ from: from - 1, to });
      rows.set(index, []);
    } else if (shared.length > 0) {
      row = { starts, cells: cells.map((cell) => [cell]) };
      rows.set(index, row.cells);
    } else row = undefined;
  }
  return rows;
}

/** Columns at which several lines have a gap, one of them a wide one. */
function columnsOf(gaps: readonly (readonly Gap[])[]): ReadonlySet<number> {
  const seen = new Map<number, { lines: number; wide: boolean }>();
  for (const { column, wide } of gaps.flat()) {
    const known = seen.get(column) ?? { lines: 0, wide: false };
    seen.set(column, { lines: known.lines + 1, wide: known.wide || wide });
  }
  return new Set([...seen].filter(([, { lines, wide }]) => lines > 1 && wide).map(([column]) => column));
}

/** Gaps of a line; two spaces after a sentence are typing, and what stands after a marker or a label is no cell. */
function gapsOf({ text, indent }: Line): readonly Gap[] {
  if (text.length > 200 || !text.includes("  ")) return [];
  const marked = markerOf(text)?.length ?? 0;
  const gaps: Gap[] = [];
  for (const { 0: spaces, 1: before = "", index } of text.matchAll(gap)) {
    const at = index + spaces.length;
    const wide = spaces.length > 2;
    if (at <= marked || before === ":" || (!wide && ".?!".includes(before))) continue;
    gaps.push({ column: indent + at, at, wide });
  }
  return gaps;
}
