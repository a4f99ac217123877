import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { visibleText } from "../visible-text.js";

/** Reads Markdown as GitHub does. */
export function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Nodes of a tree and how they stand in one another, without text; the comment that cuts addresses does not count. */
export function shape(node: Nodes): string {
  if (!("children" in node)) return node.type === "text" || isCut(node) ? "" : node.type;
  return `${node.type}(${node.children.map(shape).filter(Boolean).join(" ")})`;
}

/** Words of a tree, with single spaces. */
export function wordsOf(node: Nodes): string {
  return visibleText([node]).replace(/\s+/g, " ").trim();
}

const isCut = (node: Nodes) => node.type === "html" && node.value === "<!---->";
