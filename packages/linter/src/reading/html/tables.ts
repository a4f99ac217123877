import type { HtmlEvent } from "./html-event.js";

/** What kind of row a start tag of a row begins. */
export type RowKind = "header-row" | "row";

interface Table {
  rows: { at: number; cells: number; heads: number }[];
  isLayout: boolean;
}

/**
 * Tells tables of data from tables that only arrange a page, and the rows of headings from the others.
 *
 * @returns
 *   For each row of a table of data, by the place of its start tag among the events, what kind of row it is.
 */
export function rowsOfData(events: readonly HtmlEvent[]): ReadonlyMap<number, RowKind> {
  const kinds = new Map<number, RowKind>();
  const open: Table[] = [];
  for (const [at, event] of events.entries()) {
    if (event.kind === "open") openIn(open, event.name, at);
    else if (event.kind === "close" && event.name === "table") keep(open.pop(), kinds);
  }
  for (const table of open.reverse()) keep(table, kinds);
  return kinds;
}

function openIn(open: Table[], name: string, at: number): void {
  const table = open.at(-1);
  if (name === "table") {
    if (table) table.isLayout = true;
    open.push({ rows: [], isLayout: false });
  } else if (table === undefined) return;
  else if (/^h[1-6]$/.test(name)) table.isLayout = true;
  else if (name === "tr") table.rows.push({ at, cells: 0, heads: 0 });
  else if (name === "td" || name === "th") {
    const row = table.rows.at(-1);
    if (row === undefined) return;
    row.cells += 1;
    if (name === "th") row.heads += 1;
  }
}

function keep(table: Table | undefined, kinds: Map<number, RowKind>): void {
  if (table === undefined || table.isLayout || !table.rows.some(({ cells }) => cells > 1)) return;
  const marked = table.rows.some(({ cells, heads }) => cells > 0 && cells === heads);
  for (const [index, { at, cells, heads }] of table.rows.entries()) {
    const isHeader = marked ? cells === heads : index === 0 && table.rows.length > 1 && cells > 1;
    kinds.set(at, isHeader ? "header-row" : "row");
  }
}
