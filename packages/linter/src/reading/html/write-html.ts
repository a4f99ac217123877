import type { PageBuilder } from "../page-builder.js";
import { blockElements, unseenElements } from "./elements.js";
import { htmlBlocks } from "./html-blocks.js";
import type { HtmlEvent, Opening } from "./html-event.js";
import { isHidden } from "./is-hidden.js";
import { openElements } from "./open-elements.js";
import { rowsOfData } from "./tables.js";

/**
 * Writes what a scan of HTML has met to the page.
 *
 * @param leaveOut
 *   Says of a start tag, by its place among the events, that its element is not part of the document.
 */
export function writeHtml(
  source: string,
  page: PageBuilder,
  events: readonly HtmlEvent[],
  leaveOut: (index: number) => boolean,
): void {
  const open = openElements();
  const blocks = htmlBlocks(source, page, open);
  const rows = rowsOfData(events);
  /** Number of open elements above one that is left out; -1 when all is read. */
  let unseen = -1;

  function opening(event: Opening, index: number): void {
    const { name, attributes, from } = event;
    if (name === "p" || name === "li" || blockElements.has(name)) closeParagraph(from);
    if (unseen < 0 && (unseenElements.has(name) || isHidden(event) || leaveOut(index))) unseen = open.depth();
    if (unseen < 0) {
      if (attributes.id) page.anchor(attributes.id);
      if (name === "a" && attributes.name && attributes.name !== attributes.id) page.anchor(attributes.name);
      blocks.opening(event, rows.get(index));
    }
    open.push(name);
    if (unseen >= open.depth()) unseen = -1;
  }

  /** A paragraph ends where another block begins, even if nobody says so. */
  function closeParagraph(from: number): void {
    if (open.top() === "p") closing("p", from);
  }

  function closing(name: string, from: number): void {
    if (name === "br" && unseen < 0) blocks.lineBreak(from);
    for (const each of open.pop(name)) if (unseen < 0) blocks.closing(each, from);
    if (unseen >= open.depth()) unseen = -1;
  }

  for (const [index, event] of events.entries()) {
    if (event.kind === "open") opening(event, index);
    else if (event.kind === "close") closing(event.name, event.from);
    else if (unseen >= 0) continue;
    else if (event.kind === "text") blocks.text(event.from, event.to);
    else blocks.entity(event.words, event.from, event.to);
  }
  blocks.finish();
}
