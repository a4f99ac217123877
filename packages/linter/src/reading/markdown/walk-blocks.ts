import type { TreeCursor } from "@lezer/common";
import { scanHtml } from "../html/scan-html.js";
import { writeHtml } from "../html/write-html.js";
import type { PageBuilder } from "../page-builder.js";
import { walkInline } from "./walk-inline.js";

/** What every step of the walk needs. */
export interface Walk {
  readonly source: string;
  /** Offset in the source at which the tree begins. */
  readonly shift: number;
  readonly page: PageBuilder;
  /** Where labels of links lead. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Lists and items that the walk is in. */
interface Place {
  readonly depth: number;
  readonly lead: number | undefined;
  readonly marker?: string;
}

const outside: Place = { depth: 0, lead: undefined };

/** Writes all blocks of a tree to the page. */
export function walkBlocks(walk: Walk, cursor: TreeCursor): void {
  if (cursor.firstChild()) siblings(walk, cursor, outside);
}

function siblings(walk: Walk, cursor: TreeCursor, place: Place): void {
  let here = place;
  do {
    here = block(walk, cursor, here);
  } while (cursor.nextSibling());
  cursor.parent();
}

/** Writes one block; gives the place of the blocks that follow it. */
function block(walk: Walk, cursor: TreeCursor, place: Place): Place {
  const { page, shift, source } = walk;
  const { name } = cursor;
  const from = cursor.from + shift;
  if (name === "Paragraph") {
    const { depth, lead, marker } = place;
    page.begin(depth > 0 ? { kind: "item", level: depth, lead, marker } : { kind: "paragraph" }, from);
    page.end(walkInline(walk, cursor));
    return depth > 0 ? { depth, lead } : place;
  }
  if (name === "BulletList" || name === "OrderedList") {
    const lead = page.last();
    inside(walk, cursor, { depth: place.depth + 1, lead: lead < 0 ? undefined : lead });
  } else if (name === "ListItem") {
    inside(walk, cursor, place);
  } else if (name === "ListMark") {
    return { ...place, marker: source.slice(from, cursor.to + shift) };
  } else if (name === "Blockquote") {
    inside(walk, cursor, place);
  } else if (name === "Table") {
    table(walk, cursor);
  } else if (name.startsWith("ATXHeading") || name.startsWith("SetextHeading")) {
    page.begin({ kind: "heading", level: Number(name.at(-1)) }, from);
    page.end(walkInline(walk, cursor));
  } else if (name === "FencedCode" || name === "CodeBlock") {
    page.begin({ kind: "code" }, from);
    code(walk, cursor);
    page.end();
  } else if (name === "HTMLBlock") {
    page.end();
    writeHtml(source, page, scanHtml(source, from, cursor.to + shift), () => false);
  }
  return place;
}

function inside(walk: Walk, cursor: TreeCursor, place: Place): void {
  if (cursor.firstChild()) siblings(walk, cursor, place);
}

function code({ page, shift }: Walk, cursor: TreeCursor): void {
  if (!cursor.firstChild()) return;
  do {
    if (cursor.name === "CodeText") page.writer.copy(cursor.from + shift, cursor.to + shift);
  } while (cursor.nextSibling());
  cursor.parent();
}

function table(walk: Walk, cursor: TreeCursor): void {
  if (!cursor.firstChild()) return;
  let header: number | undefined;
  do {
    if (cursor.name === "TableHeader") {
      row(walk, cursor, undefined);
      header = walk.page.last();
    } else if (cursor.name === "TableRow") row(walk, cursor, header);
  } while (cursor.nextSibling());
  cursor.parent();
}

/** Writes a row; two delimiters next to each other have an empty cell between them. */
function row(walk: Walk, cursor: TreeCursor, header: number | undefined): void {
  const { page, shift } = walk;
  page.begin(header === undefined ? { kind: "header-row" } : { kind: "row", header }, cursor.from + shift);
  if (!cursor.firstChild()) return;
  let last = "";
  let first = true;
  do {
    if (cursor.name === "TableCell") {
      page.cell(cursor.from + shift);
      walkInline(walk, cursor);
    } else if (last === "TableDelimiter" && !first) page.cell(cursor.from + shift);
    first = last === "" && cursor.name === "TableDelimiter";
    last = cursor.name;
  } while (cursor.nextSibling());
  cursor.parent();
  page.end();
}
