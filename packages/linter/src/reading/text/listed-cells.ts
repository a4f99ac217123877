import { isRule, type Line } from "./lines.js";
import type { Row } from "./rows.js";

/** How headings of the columns of a policy's tables begin, in English and French. */
const column =
  /^(?:(?:personal |sensitive |the )?(?:data|information|categor|types?\b|kinds?\b|sources?\b|purposes?\b|recipients?\b|providers?\b|vendors?\b|partners?\b|cookies?\b|names?$|duration|expir|lifetime|life span|retention|periods?\b|storage|legal bas|lawful bas|bas[ie]s$|examples?\b|collected|disclosed|shared|sold|description|reason|countr|location|safeguard|services?$|domain|host|set by|third part|processing|activit)|catégor|finalit|durée|destinataire|bases? (?:légale|juridique)|noms?$|fournisseur|données|exemple|pays|conservation|(?:what|why|how|who|when|where)\b)/i;

/** The most columns that are looked for. */
const mostColumns = 6;

/** What is longer is a paragraph, not a cell. */
const longestCell = 240;

/**
 * Puts the rows of a table together of which each cell has come to stand on a line of its own.
 *
 * Lines without a blank one between are such a table when they begin with headings of columns, and what follows makes
 * up whole rows.
 */
export function joinCells(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const columns = columnsFrom(lines, index);
    const end = columns === 0 ? index : endOfTable(lines, index, columns);
    if (end <= index) {
      joined.push(line);
      continue;
    }
    for (let at = index; at < end; at += columns) joined.push(rowOf(lines.slice(at, at + columns), line));
    index = end - 1;
  }
  return joined;
}

/** Number of headings of columns that follow each other from a line on, 0 when they are too few or too many. */
function columnsFrom(lines: readonly Line[], from: number): number {
  let count = 0;
  while (count <= mostColumns && isColumn(lines[from + count])) count += 1;
  return count > 1 && count <= mostColumns ? count : 0;
}

function isColumn(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.cells === undefined &&
    line.text.length <= 50 &&
    !/[.,;:!]$/.test(line.text) &&
    column.test(line.text)
  );
}

/** Place after the last row; the place of the first where there are no whole rows. */
function endOfTable(lines: readonly Line[], from: number, columns: number): number {
  let end = from;
  while (isCell(lines[end])) end += 1;
  const cells = end - from;
  return cells >= columns * 3 && cells % columns === 0 ? end : from;
}

function isCell(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text !== "" &&
    line.text.length <= longestCell &&
    line.cells === undefined &&
    !isRule(line)
  );
}

function rowOf(cells: readonly Line[], fallback: Line): Line {
  const first = cells[0] ?? fallback;
  const row: Row = cells.map(({ from, to, parts = [{ from, to }] }) => parts);
  return { ...first, to: cells.at(-1)?.to ?? first.to, cells: row };
}
