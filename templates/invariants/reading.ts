import type { Root as HastRoot, Nodes as HtmlNodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { visit } from "unist-util-visit";

/** Reads Markdown as GitHub does. */
export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Reads HTML as a browser does. */
export function readHtml(html: string): HastRoot {
  return fromHtml(html);
}

/** The empty comment that cuts addresses, so that GitHub does not link them. */
const isCut = (node: Nodes) => node.type === "html" && node.value === "<!---->";

/** Nodes of Markdown and how they stand in one another, without their words. */
export function shapeOf(node: Nodes): string {
  if (node.type === "text" || isCut(node)) return "";
  return "children" in node ? `${node.type}(${node.children.map(shapeOf).join("")})` : `${node.type} `;
}

/** Nodes of HTML with their attributes, without their words. */
export function htmlShapeOf(node: HtmlNodes): string {
  if (node.type === "text") return "";
  if (node.type !== "element") return `${node.type}(${childShapes(node)})`;
  return `<${node.tagName} ${JSON.stringify(node.properties)}>(${childShapes(node)})`;
}

function childShapes(node: HtmlNodes): string {
  return "children" in node ? node.children.map(htmlShapeOf).join("") : "";
}

/** What a reader sees, with single spaces. */
export function wordsOf(node: Nodes | HtmlNodes): string {
  return spaced(seen(node));
}

/** Text with single spaces. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const blocks = /^(?:paragraph|heading|tableCell|listItem|p|h\d|t[dh]|li|caption|title|style)$/;

function seen(node: Nodes | HtmlNodes): string {
  if (node.type === "break" || (node.type === "element" && node.tagName === "br")) return "\n";
  if ("children" in node) {
    const words = node.children.map(seen).join("");
    return blocks.test(node.type === "element" ? node.tagName : node.type) ? `${words}\n` : words;
  }
  return "value" in node && !["html", "comment", "doctype"].includes(node.type) ? node.value : "";
}

/** Where the links of Markdown go. */
export function linksOf(root: Root): string[] {
  const links: string[] = [];
  visit(root, (node) => {
    if ("url" in node) links.push(node.url);
  });
  return links;
}
