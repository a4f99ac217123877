import type { Heading, PhrasingContent } from "mdast";
import type {} from "../data.js";
import type { Edition } from "../edition.js";
import type { LaidHeading } from "../laid.js";
import { phrase } from "../phrase.js";
import { onOneLine } from "./on-one-line.js";

/** The document's title. */
export function title({ title: value }: Edition): Heading {
  return {
    type: "heading",
    depth: 1,
    data: { part: "header" },
    children: onOneLine([{ type: "text", value }]),
  };
}

/** A heading with the id of its section, by which it can be linked to. */
export function heading(laid: LaidHeading, edition: Edition): Heading {
  const { depth, id } = laid;
  return { type: "heading", depth, data: { id, hProperties: { id } }, children: headingWords(laid, edition) };
}

/** Words of a heading, with its number. */
export function headingWords({ number, words }: LaidHeading, edition: Edition): PhrasingContent[] {
  const numbered = number === undefined ? words : [{ type: "text" as const, value: `${number} ` }, ...words];
  return onOneLine(phrase(numbered, {}, edition));
}
