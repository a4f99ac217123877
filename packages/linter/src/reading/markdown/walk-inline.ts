import type { TreeCursor } from "@lezer/common";
import { decodeHTMLStrict } from "entities";
import { scanHtml } from "../html/scan-html.js";
import { labelKey } from "./link-targets.js";
import type { Walk } from "./walk-blocks.js";

/** Marks that are not seen. */
const hidden = new Set([
  "HeaderMark",
  "EmphasisMark",
  "CodeMark",
  "QuoteMark",
  "LinkTitle",
  "LinkLabel",
  "Comment",
  "Image",
  "ProcessingInstruction",
]);

/**
 * Writes the words of a block to the page.
 *
 * @returns
 *   Whether all of them are set in bold.
 */
export function walkInline(walk: Walk, cursor: TreeCursor): boolean {
  const { from, to } = cursor;
  const inner = cursor.node.firstChild;
  const strong = inner?.name === "StrongEmphasis" && inner.from === from && inner.to === to;
  children(walk, cursor, from, to);
  return strong;
}

/** Copies what stands between the marks of a node. */
function children(walk: Walk, cursor: TreeCursor, from: number, to: number): void {
  let done = from;
  if (cursor.firstChild()) {
    do {
      copy(walk, done, cursor.from);
      done = Math.max(done, node(walk, cursor));
    } while (cursor.nextSibling());
    cursor.parent();
  }
  copy(walk, done, to);
}

function copy({ page, shift }: Walk, from: number, to: number): void {
  if (from < to) page.writer.copy(from + shift, to + shift);
}

/** Writes one node; gives the offset from which copying goes on. */
function node(walk: Walk, cursor: TreeCursor): number {
  const { page, shift, source } = walk;
  const { name, from, to } = cursor;
  if (name === "Link") link(walk, cursor);
  else if (name === "Autolink") autolink(walk, cursor);
  else if (name === "Escape") copy(walk, from + 1, to);
  else if (name === "Entity")
    page.writer.put(decodeHTMLStrict(source.slice(from + shift, to + shift)), from + shift, to + shift);
  else if (name === "HardBreak") page.writer.part("\n", from + shift);
  else if (name === "HTMLTag") tag(walk, from + shift, to + shift);
  else if (name === "URL") children(walk, cursor, from, to);
  else if (!hidden.has(name)) children(walk, cursor, from, to);
  return to;
}

/** A tag within a sentence: a line break, or a place that links lead to. */
function tag({ page, source }: Walk, from: number, to: number): void {
  for (const event of scanHtml(source, from, to)) {
    if (event.kind !== "open") continue;
    if (event.name === "br") page.writer.part("\n", from);
    const id = event.attributes.id ?? (event.name === "a" ? event.attributes.name : undefined);
    if (id) page.anchor(id);
  }
}

/** A link; square brackets that lead nowhere are words. */
function link(walk: Walk, cursor: TreeCursor): void {
  const { page, shift, source } = walk;
  const { from, to } = cursor;
  const marks = cursor.node.getChildren("LinkMark");
  const close = marks[1]?.from ?? to;
  const url = cursor.node.getChild("URL");
  const label = cursor.node.getChild("LinkLabel") ?? { from, to: close + 1 };
  const key = labelKey(source.slice(label.from + shift + 1, label.to + shift - 1));
  const target = url ? source.slice(url.from + shift, url.to + shift) : walk.targets.get(key);
  if (target === undefined) {
    copy(walk, from, to);
    return;
  }
  const start = page.writer.length();
  within(walk, cursor, from + 1, close);
  page.link(target.replace(/^<|>$/g, ""), start);
}

function autolink(walk: Walk, cursor: TreeCursor): void {
  const start = walk.page.writer.length();
  copy(walk, cursor.from + 1, cursor.to - 1);
  const url = walk.source.slice(cursor.from + walk.shift + 1, cursor.to + walk.shift - 1);
  walk.page.link(url.includes("@") && !url.includes(":") ? `mailto:${url}` : url, start);
}

/** Copies the part of a node between two offsets, without the marks in it. */
function within(walk: Walk, cursor: TreeCursor, from: number, to: number): void {
  let done = from;
  if (cursor.firstChild()) {
    do {
      if (cursor.from < from || cursor.to > to || cursor.name === "LinkMark") continue;
      copy(walk, done, cursor.from);
      done = Math.max(done, node(walk, cursor));
    } while (cursor.nextSibling());
    cursor.parent();
  }
  copy(walk, done, to);
}
