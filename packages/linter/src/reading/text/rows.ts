import type { Range } from "../range.js";
import { cellsOf } from "./cells.js";
import { alignedRows } from "./columns.js";
import { isRule, type Line } from "./lines.js";

/** Cells of a row, each of one part or several; none for a line whose words stand in the row above. */
export type Row = readonly (readonly Range[])[];

/** The row of each line that is one; undefined for all others. A row has others beside it, or many cells. */
export function rowsOf(lines: readonly Line[]): readonly (Row | undefined)[] {
  const cells = lines.map(cellsOf);
  const isTabular = (at: number) => {
    const line = lines[at];
    return (cells[at]?.length ?? 0) > 1 || (line !== undefined && /[+|]/.test(line.text) && isRule(line));
  };
  const rows = cells.map((own, index): Row | undefined =>
    own.length > 4 || (own.length > 1 && (isTabular(index - 1) || isTabular(index + 1)))
      ? own.map((cell) => [cell])
      : undefined,
  );
  for (const { from, to } of runsOf(lines))
    for (const [index, row] of alignedRows(lines, from, to)) rows[index] ??= row;
  return rows;
}

/** Runs of lines without a blank one. */
function runsOf(lines: readonly Line[]): readonly Range[] {
  const runs: Range[] = [];
  let from = 0;
  for (const [index, { text }] of lines.entries()) {
    if (text !== "") continue;
    if (index > from + 1) runs.push({ from, to: index });
    from = index + 1;
  }
  if (lines.length > from + 1) runs.push({ from, to: lines.length });
  return runs;
}
