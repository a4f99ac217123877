import type { PageBuilder } from "../page-builder.js";
import type { Around } from "./heading.js";
import type { Line } from "./lines.js";
import type { Marker } from "./marker.js";

/** A line of at most this many characters can be an item of a list that has lost its bullets. */
const longestItem = 90;

/** Puts lines together to blocks. */
export interface TextBlocks {
  blank(): void;
  /** A drawn line ends what stands above it. */
  rule(): void;
  row(line: Line, cells: readonly number[]): void;
  heading(line: Line, level: number): void;
  item(line: Line, marker: Marker | undefined): void;
  prose(line: Line): void;
  /** Whether a line without a marker is an item: it follows a line that ends with a colon, or such an item. */
  isItem(line: Line, around: Around): boolean;
}

/**
 * Starts with no block open.
 *
 * @param isWrapped
 *   Lines go on in the next one; otherwise each is a block.
 */
export function textBlocks(page: PageBuilder, isWrapped: boolean): TextBlocks {
  const { writer } = page;
  /** Place of the block that leads up to the items which follow. */
  let lead: number | undefined;
  let header: number | undefined;
  let last = "";
  let inList = false;

  function write(from: number, line: Line): void {
    writer.copy(from, line.to);
    last = line.text;
    if (!isWrapped) page.end();
  }

  return {
    blank: () => page.end(),
    rule: () => page.end(),
    row(line, cells) {
      page.begin(header === undefined ? { kind: "header-row" } : { kind: "row", header }, line.from);
      let from = 0;
      for (const to of [...cells, line.text.length]) {
        page.cell(line.from + from);
        writer.copy(line.from + from, line.from + to);
        from = to;
      }
      page.end();
      header ??= page.last();
      inList = false;
    },
    heading(line, level) {
      page.begin({ kind: "heading", level }, line.from);
      writer.copy(line.from, line.to);
      page.end();
      last = "";
      header = undefined;
      inList = false;
    },
    item(line, marker) {
      page.end();
      if (!inList) lead = page.last() < 0 ? undefined : page.last();
      inList = true;
      header = undefined;
      page.begin({ kind: "item", level: 1, lead, marker: marker?.marker }, line.from);
      write(line.from + (marker?.length ?? 0), line);
    },
    prose(line) {
      if (page.isOpen()) writer.copy(line.from - 1, line.from);
      else {
        page.begin({ kind: "paragraph" }, line.from);
        inList = false;
        header = undefined;
      }
      write(line.from, line);
    },
    isItem({ text }, { next, isApartAfter }) {
      if (isWrapped || text.length > longestItem || /[.:?]$/.test(text)) return false;
      if (!last.endsWith(":") && !(inList && last.length <= longestItem && !/[.]$/.test(last))) return false;
      return !(isApartAfter && (next?.text.length ?? 0) > longestItem);
    },
  };
}
