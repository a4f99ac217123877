import type { PageBuilder } from "../page-builder.js";
import type { Around } from "./heading.js";
import type { Line } from "./lines.js";
import type { Marker } from "./marker.js";
import type { Row } from "./rows.js";

/** A line of at most this many characters can be an item of a list that has lost its bullets. */
const longestItem = 90;

/** Puts lines together to blocks. */
export interface TextBlocks {
  blank(): void;
  /** A drawn line ends what stands above it. */
  rule(): void;
  row(line: Line, cells: Row): void;
  heading(line: Line, level: number): void;
  item(line: Line, marker: Marker | undefined): void;
  prose(line: Line): void;
  /** Whether a line without a marker is an item: it follows a line that ends with a colon, or such an item. */
  isItem(line: Line, around: Around): boolean;
  /** Whether the line above is an item without a full stop. */
  isListed(): boolean;
}

/** Starts with no block open. */
export function textBlocks(page: PageBuilder): TextBlocks {
  const { writer } = page;
  /** Lists that are open, outermost first: how far their items stand in, and the block that leads up to them. */
  let lists: { readonly indent: number; readonly lead: number | undefined }[] = [];
  let header: number | undefined;
  let last = "";
  let inList = false;
  /** The line above is not blank. */
  let isTight = false;

  /** Writes what a line has from an offset of the source on, as a block of its own. */
  function write(start: number, { from, to, text, parts = [{ from, to }] }: Line): void {
    for (const part of parts) writer.copy(Math.max(start, part.from), part.to);
    last = text;
    isTight = true;
    page.end();
  }

  return {
    blank() {
      isTight = false;
      header = undefined;
    },
    rule() {
      inList = false;
    },
    row(line, cells) {
      page.begin(header === undefined ? { kind: "header-row" } : { kind: "row", header }, line.from);
      for (const parts of cells) {
        page.cell(parts[0]?.from ?? line.from);
        for (const { from, to } of parts) writer.copy(from, to);
      }
      page.end();
      header ??= page.last();
      inList = false;
    },
    heading(line, level) {
      page.begin({ kind: "heading", level }, line.from);
      write(line.from, line);
      last = "";
      header = undefined;
      inList = false;
    },
    item(line, marker) {
      page.end();
      if (!inList) lists = [];
      while (lists.length > 1 && (lists.at(-1)?.indent ?? 0) > line.indent) lists.pop();
      if (lists.length === 0 || (lists.at(-1)?.indent ?? 0) < line.indent)
        lists.push({ indent: line.indent, lead: page.last() < 0 ? undefined : page.last() });
      inList = true;
      header = undefined;
      const lead = lists.at(-1)?.lead;
      page.begin({ kind: "item", level: lists.length, lead, marker: marker?.marker }, line.from);
      write(line.from + (marker?.length ?? 0), line);
    },
    prose(line) {
      page.begin({ kind: "paragraph" }, line.from);
      inList = false;
      header = undefined;
      write(line.from, line);
    },
    isListed: () => isTight && inList && last.length <= longestItem && !/[.:;]$/.test(last),
    isItem({ text, indent }, { next, isApartAfter }) {
      if (text.length > longestItem || /[.:?]$/.test(text)) return false;
      if (!last.endsWith(":") && !(inList && last.length <= longestItem && !/[.]$/.test(last))) return false;
      if (inList && indent < (lists[0]?.indent ?? 0)) return false;
      return !(isApartAfter && (next?.text.length ?? 0) > longestItem);
    },
  };
}
