import type { Link, PhrasingContent } from "mdast";
import type {} from "../data.js";
import { visibleText } from "../visible-text.js";

/** What is written directly. */
export type Format = "markdown" | "html";

/** Most words: no need to look closer. */
const simple = /^[A-Za-z](?:[A-Za-z\d ,-]*[A-Za-z\d])?$/;

/**
 * Words of which it is known how Markdown and HTML write them, wherever in a line: letters, digits, spaces, and marks where they
 * mean nothing to either. Anything else is left to the serialisers, so this errs on the safe side.
 */
const plain =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00A0\u202F,;’‘“”«»"?%/()+=–—' -]|(?<![wW])\.|:(?!\/)|&(?= ))*(?<![ \u00A0\u202F:/+=(-])$|^[–—]$/u;

/** Words of a link, where addresses are words as well. */
const plainLabel = /^[\p{L}\p{N}+(](?:[\p{L}\p{N} ,.:/@’?=()+-]*[\p{L}\p{N}/])?$/u;

const plainUrl =
  /^(?:(?:https?:\/\/|mailto:|tel:)[A-Za-z\d.+@/?=-]+|[a-z-]+\.(?:md|html))(?:#[A-Za-z\d-]+)?$/;

/**
 * Writes words that are plain.
 *
 * @param before
 *   What stands before them in their line.
 * @returns
 *   Nothing when a serialiser must look at them.
 */
export function writeWords(words: string, format: Format, before = " "): string | undefined {
  if (simple.test(words) && !before.endsWith("!")) return words;
  return isPlain(words, before) ? escaped(words, format) : undefined;
}

/** Writes phrasing of plain words, dates and links; the like of `writeWords`. */
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
  return isPlain(words, before) ? written : undefined;
}

/** A line must not begin with a digit, which may number a list; and a mark must not touch what may give it a meaning. */
function isPlain(words: string, before: string): boolean {
  if (before.endsWith("!") || !plain.test(words)) return false;
  return before === "" ? /^\p{L}/u.test(words) : !words.startsWith("_") || before.endsWith(" ");
}

function escaped(words: string, format: Format): string {
  return format === "markdown" ? words.replaceAll("_", "\\_") : words.replaceAll("&", "&#x26;");
}

function writeNode(node: PhrasingContent, format: Format): string | undefined {
  if (node.type === "link") return writeLink(node, format);
  if (node.type !== "text") return undefined;
  const words = escaped(node.value, format);
  const isDate = format === "html" && node.data?.hName === "time";
  return isDate ? `<time datetime="${node.data?.hProperties?.dateTime}">${words}</time>` : words;
}

function writeLink({ url: html, title, children, data }: Link, format: Format): string | undefined {
  const label = visibleText(children);
  const url = format === "markdown" ? (data?.markdown ?? html) : html;
  const isPlainLink =
    children.every(({ type }) => type === "text") && plainLabel.test(label) && plainUrl.test(url);
  if (!isPlainLink || title) return undefined;
  return format === "markdown" ? `[${label}](${url})` : `<a href="${url}">${label}</a>`;
}
