import type { Link, PhrasingContent } from "mdast";
import { visibleText } from "../visible-text.js";

/** What is written directly. */
export type Format = "markdown" | "html";

/**
 * Words of which it is known how Markdown and HTML write them, wherever in a line: letters, digits, spaces, and marks where they
 * mean nothing to either. Anything else is left to the serialisers, so this errs on the safe side.
 */
const plain =
  /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_,;’‘“”"?%/()+=–—' -]|(?<![wW])\.|:(?!\/)|&(?= ))*(?<![ :/+=(-])$|^[–—]$/u;

/** Words of a link, where addresses are words as well. */
const plainLabel = /^[\p{L}\p{N}+(](?:[\p{L}\p{N} ,.:/@’?=()+-]*[\p{L}\p{N}/])?$/u;

const plainUrl = /^(?:https?:\/\/|mailto:|tel:)[A-Za-z\d.+@/?=-]+$/;

/**
 * Writes phrasing of plain words, dates and links.
 *
 * @param before
 *   What stands before it in its line.
 * @returns
 *   Nothing when a serialiser must look at it.
 */
export function writePlain(
  nodes: readonly PhrasingContent[],
  format: Format,
  before = " ",
): string | undefined {
  let written = "";
  let words = "";
  for (const node of nodes) {
    const one = writeNode(node, format);
    if (one === undefined) return undefined;
    written += one;
    words += node.type === "text" ? node.value : "x";
  }
  return plain.test(words) && mayStandAfter(words, before) ? written : undefined;
}

/** A line must not begin with a digit, which may number a list; and a mark must not touch what may give it a meaning. */
function mayStandAfter(words: string, before: string): boolean {
  if (before === "") return /^\p{L}/u.test(words);
  return !(before.endsWith("!") || (words.startsWith("_") && !before.endsWith(" ")));
}

function writeNode(node: PhrasingContent, format: Format): string | undefined {
  if (node.type === "link") return writeLink(node, format);
  if (node.type !== "text") return undefined;
  if (format === "markdown") return node.value.replaceAll("_", "\\_");
  const words = node.value.replaceAll("&", "&#x26;");
  return node.data?.hName === "time"
    ? `<time datetime="${node.data.hProperties?.dateTime}">${words}</time>`
    : words;
}

function writeLink({ url, title, children }: Link, format: Format): string | undefined {
  const label = visibleText(children);
  const isPlain =
    children.every(({ type }) => type === "text") && plainLabel.test(label) && plainUrl.test(url);
  if (!isPlain || title) return undefined;
  return format === "markdown" ? `[${label}](${url})` : `<a href="${url}">${label}</a>`;
}
