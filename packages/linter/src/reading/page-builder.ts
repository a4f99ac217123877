import type { Block, BlockKind } from "./block.js";
import type { Anchor, Link, Page } from "./page.js";
import type { Range } from "./range.js";
import type { ReadingNote } from "./reading.js";
import { type TextWriter, textWriter } from "./text-writer.js";

/** What is known of a block when it begins. */
interface BlockStart {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly marker?: string | undefined;
  readonly lead?: number | undefined;
  readonly header?: number | undefined;
}

/** Puts a page together, block by block, in reading order. */
export interface PageBuilder {
  readonly writer: TextWriter;
  /** Begins a block; one that is open ends. */
  begin(start: BlockStart, at: number): void;
  /** Ends the open block; a block without words is dropped, unless it is a heading. */
  end(strong?: boolean): void;
  /** Begins a cell of the open row. */
  cell(at: number): void;
  /** Whether a block is open. */
  isOpen(): boolean;
  /** Place that the block which ended last has among the blocks; -1 when there is none. */
  last(): number;
  /** Remembers a link on what was written from an offset of the text on. */
  link(url: string, from: number): void;
  /** Remembers a place that links lead to. */
  anchor(id: string): void;
  note(note: ReadingNote): void;
  page(): Page;
}

/** Starts an empty page for a source. */
export function pageBuilder(source: string): PageBuilder {
  const writer = textWriter(source);
  const blocks: Block[] = [];
  const links: Link[] = [];
  const anchors: Anchor[] = [];
  const notes: ReadingNote[] = [];
  let open: (BlockStart & { from: number; cells: Range[]; cell?: number | undefined }) | undefined;

  function endCell(): void {
    if (open?.cell === undefined) return;
    open.cells.push({ from: open.cell, to: writer.length() });
    open.cell = undefined;
  }

  function end(strong = false): void {
    if (open === undefined) return;
    writer.trim();
    endCell();
    const { from, kind, level = 0, marker, lead, header, cells } = open;
    open = undefined;
    const to = writer.length();
    const isEmpty = cells.length > 0 ? cells.every((cell) => cell.from === cell.to) : from === to;
    if (isEmpty && kind !== "heading") return;
    blocks.push({
      index: blocks.length,
      kind,
      from,
      to,
      level,
      strong,
      cells,
      ...(marker === undefined ? {} : { marker }),
      ...(lead === undefined ? {} : { lead }),
      ...(header === undefined ? {} : { header }),
    });
  }

  return {
    writer,
    begin(start, at) {
      end();
      if (writer.length() > 0) writer.part("\n", at);
      open = { ...start, from: writer.length(), cells: [] };
    },
    end,
    cell(at) {
      writer.trim();
      endCell();
      if (open === undefined) return;
      if (open.cells.length > 0) writer.part("\t", at);
      open.cell = writer.length();
    },
    isOpen: () => open !== undefined,
    last: () => blocks.length - 1,
    link(url, from) {
      const to = writer.length();
      links.push({ url, from: Math.min(from, to), to });
    },
    anchor: (id) => void anchors.push({ id, at: writer.length() }),
    note: (note) => void notes.push(note),
    page() {
      end();
      return { text: writer.text(), blocks, links, anchors, map: writer.map, notes };
    },
  };
}
