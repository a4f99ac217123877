import type { PageBuilder } from "../page-builder.js";
import { blockElements, boldElements } from "./elements.js";
import type { Opening } from "./html-event.js";
import type { OpenElements } from "./open-elements.js";
import type { RowKind } from "./tables.js";

/** Turns the elements of a document into blocks. */
export interface HtmlBlocks {
  opening(event: Opening, row: RowKind | undefined): void;
  closing(name: string, at: number): void;
  lineBreak(at: number): void;
  text(from: number, to: number): void;
  entity(words: string, from: number, to: number): void;
  finish(): void;
}

interface List {
  readonly lead: number | undefined;
  readonly isOrdered: boolean;
  items: number;
  /** What marks the item that has begun and has no words yet. */
  marker: string | undefined;
}

/** Starts with no block open. */
export function htmlBlocks(source: string, page: PageBuilder, open: OpenElements): HtmlBlocks {
  const { writer } = page;
  const lists: List[] = [];
  const links: { url: string; from: number }[] = [];
  /** Place of the row of headings of the table. */
  let header: number | undefined;
  /** What kind of row is open; none outside tables of data. */
  let row: RowKind | undefined;
  let plain = 0;
  let bold = 0;
  let breaks = 0;

  function end(): void {
    page.end(bold > 0 && plain === 0);
    bold = 0;
    plain = 0;
    breaks = 0;
  }

  function endRow(): void {
    end();
    if (row === "header-row") header = page.last();
    row = undefined;
  }

  function ensure(at: number): void {
    if (page.isOpen()) return;
    const list = lists.at(-1);
    if (list) page.begin({ kind: "item", level: lists.length, lead: list.lead, marker: list.marker }, at);
    else page.begin({ kind: "paragraph" }, at);
    if (list) list.marker = undefined;
  }

  function weigh(length: number): void {
    if (boldElements.some((name) => open.count(name) > 0)) bold += length;
    else plain += length;
    breaks = 0;
  }

  function item(): void {
    const list = lists.at(-1);
    if (list === undefined) return;
    list.items += 1;
    list.marker = list.isOrdered ? `${list.items}.` : "•";
  }

  function list(isOrdered: boolean): void {
    const last = page.last();
    lists.push({ lead: last < 0 ? undefined : last, isOrdered, items: 0, marker: undefined });
  }

  function begin(name: string, { attributes, from }: Opening, kind: RowKind | undefined): void {
    if (row && (name === "td" || name === "th")) {
      page.cell(from);
      return;
    }
    if (row && name !== "tr") {
      writer.put(" ", from, from);
      return;
    }
    endRow();
    if (name === "table") header = undefined;
    if (name === "ul" || name === "ol") list(name === "ol");
    if (name === "li") item();
    if (name === "tr" && kind !== undefined) {
      row = kind;
      page.begin(kind === "row" ? { kind, header } : { kind }, from);
    }
    if (/^h[1-6]$/.test(name)) page.begin({ kind: "heading", level: Number(name[1]) }, from);
    else if (attributes.role === "heading")
      page.begin({ kind: "heading", level: Number(attributes["aria-level"]) || 2 }, from);
  }

  /** One break is a new line, two are a new block. */
  function lineBreak(at: number): void {
    if (!page.isOpen()) return;
    breaks += 1;
    if (row) writer.put(" ", at, at);
    else if (breaks > 1) end();
    else writer.part("\n", at);
  }

  return {
    opening(event, kind) {
      const { name, attributes, from } = event;
      if (name === "br") lineBreak(from);
      else if (name === "a") links.push({ url: attributes.href ?? "", from: writer.length() });
      else if (blockElements.has(name) || attributes.role === "heading") begin(name, event, kind);
    },
    closing(name, at) {
      if (name === "a") {
        const link = links.pop();
        if (link?.url) page.link(link.url, link.from);
      } else if (row && (name === "tr" || name === "table")) {
        endRow();
      } else if (row && blockElements.has(name)) writer.put(" ", at, at);
      else if (blockElements.has(name)) end();
      if (name === "ul" || name === "ol") lists.pop();
    },
    lineBreak,
    text(from, to) {
      if (!page.isOpen() && source.slice(from, to).trim() === "") return;
      ensure(from);
      const before = writer.length();
      writer.copy(from, to);
      if (writer.length() > before + 1) weigh(writer.length() - before);
    },
    entity(words, from, to) {
      if (!page.isOpen() && words.trim() === "") return;
      ensure(from);
      writer.put(words === "\u00A0" ? " " : words, from, to);
      if (words.trim() !== "") weigh(words.length);
    },
    finish: end,
  };
}
