import type { Edition } from "../edition.js";
import type { Laid } from "../laid.js";
import { direction } from "../outputs/html/direction.js";
import { contentsId } from "../tree/contents.js";
import { title } from "../tree/heading.js";
import { htmlBlock } from "./html-block.js";
import type { Article } from "./html-lines.js";
import { htmlPhrasing } from "./html-words.js";

/** A part of the article, while it grows. */
interface Part {
  /** Opening tag; none for blocks that stand by themselves. */
  readonly tag: string;
  readonly blocks: string[];
}

/**
 * Writes a laid-out document as HTML: `toHtml(tree(…))`, byte for byte, and much faster.
 *
 * Words of the wording were serialised when they were compiled; what the author wrote goes through the serialiser only where it
 * is not plain.
 */
export function directHtml(laid: readonly Laid[], edition: Edition): string {
  const article: Article = { edition, taken: new Set() };
  const parts: Part[] = [{ tag: "<header>", blocks: [`<h1>${htmlPhrasing(title(edition).children)}</h1>`] }];
  for (const block of laid) {
    const last = parts.at(-1);
    const tag = tagFor(block, last?.tag ?? "");
    const written = htmlBlock(block, article);
    if (last?.tag === tag) last.blocks.push(written);
    else parts.push({ tag, blocks: [written] });
  }
  const { locale } = edition.text;
  return `<article lang="${locale}" dir="${direction(locale)}">\n${parts.map(closed).join("\n")}\n</article>\n`;
}

/** Opening tag of the part that a block stands in, after a block that stands in another. */
function tagFor(block: Laid, last: string): string {
  if (block.type === "contents") return `<nav aria-labelledby="${contentsId}">`;
  if (block.type === "heading" && block.depth === 2) return `<section aria-labelledby="${block.id}">`;
  if (block.type === "paragraph" && block.part !== undefined) return `<${block.part}>`;
  return last.startsWith("<section") ? last : "";
}

function closed({ tag, blocks }: Part): string {
  const [name] = /\w+/.exec(tag) ?? [];
  return (name === undefined ? blocks : [tag, ...blocks, `</${name}>`]).join("\n");
}
