import type { Link, PhrasingContent } from "mdast";
import { visibleText } from "../visible-text.js";

/** What is written directly. */
export type Format = "markdown" | "html";

/**
 * Words that Markdown and HTML write as they stand, wherever in a line: letters, digits, spaces, and marks that mean nothing to
 * either where they stand. Anything else is left to the serialisers, so this errs on the safe side.
 */
const plain =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N},;’‘“”?%/()–—' -]|[.:](?= )|:(?=\d))*(?<=[\p{L}\p{M}\p{N}).”?])$/u;

/** Words of a link, where addresses are words as well. */
const plainLabel = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,.:/@’?=()+-]*[\p{L}\p{N}/])?$/u;

const plainUrl = /^(?:https?:\/\/|mailto:|tel:)[A-Za-z\d.+@/?=-]+$/;

/**
 * Writes phrasing of plain words and links.
 *
 * @param atStart
 *   Whether it stands at the start of a line: then it must begin with a letter.
 * @returns
 *   Nothing when a serialiser must look at it.
 */
export function writePlain(
  nodes: readonly PhrasingContent[],
  format: Format,
  atStart = false,
): string | undefined {
  let written = "";
  let words = "";
  for (const node of nodes) {
    if (node.type === "text" && node.data?.hName === undefined) {
      written += node.value;
      words += node.value;
      continue;
    }
    const link = node.type === "link" ? writeLink(node, format) : undefined;
    if (link === undefined) return undefined;
    written += link;
    words += "x";
  }
  return plain.test(words) && !(atStart && /^\p{N}/u.test(words)) ? written : undefined;
}

function writeLink({ url, title, children }: Link, format: Format): string | undefined {
  const label = visibleText(children);
  const isPlain =
    children.every(({ type }) => type === "text") && plainLabel.test(label) && plainUrl.test(url);
  if (!isPlain || title) return undefined;
  return format === "markdown" ? `[${label}](${url})` : `<a href="${url}">${label}</a>`;
}
