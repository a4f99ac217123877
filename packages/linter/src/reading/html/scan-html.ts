import { Tokenizer } from "htmlparser2";
import type { HtmlEvent } from "./html-event.js";

/** Attributes that decide what is shown, where a link leads and what it can lead to. */
const read = new Set([
  "id",
  "name",
  "class",
  "href",
  "style",
  "hidden",
  "role",
  "aria-hidden",
  "aria-level",
  "type",
]);

/** Takes HTML apart, from one offset of the source to another. */
export function scanHtml(source: string, from: number, to: number): readonly HtmlEvent[] {
  const events: HtmlEvent[] = [];
  let done = from;
  let name = "";
  let start = from;
  let attributes: Record<string, string> = {};
  let attribute = "";
  let value = "";

  function open(end: number): void {
    events.push({ kind: "open", name, attributes, from: start });
    done = from + end + 1;
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(first, end) {
        events.push({ kind: "text", from: from + first, to: from + end });
        done = from + end;
      },
      ontextentity(code, end) {
        events.push({ kind: "entity", words: String.fromCodePoint(code), from: done, to: from + end });
        done = from + end;
      },
      onopentagname(first, end) {
        name = source.slice(from + first, from + end).toLowerCase();
        start = from + first - 1;
        attributes = {};
      },
      onattribname(first, end) {
        attribute = source.slice(from + first, from + end).toLowerCase();
        value = "";
      },
      onattribdata(first, end) {
        if (read.has(attribute)) value += source.slice(from + first, from + end);
      },
      onattribentity(code) {
        if (read.has(attribute)) value += String.fromCodePoint(code);
      },
      onattribend() {
        if (read.has(attribute)) attributes[attribute] ??= value;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(first, end) {
        const closed = source.slice(from + first, from + end).toLowerCase();
        events.push({ kind: "close", name: closed, from: from + first - 2 });
        done = from + end + 1;
      },
      oncomment(_, end) {
        done = from + end + 1;
      },
      oncdata(_, end) {
        done = from + end + 1;
      },
      ondeclaration(_, end) {
        done = from + end + 1;
      },
      onprocessinginstruction(_, end) {
        done = from + end + 1;
      },
      onend() {},
    },
  );
  tokenizer.write(source.slice(from, to));
  tokenizer.end();
  return events;
}
