import type { Link, LinkReference, Nodes, Parents, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { SKIP, visit } from "unist-util-visit";
import { isPlace, isSafeUrl } from "./safe-url.js";

/** What is taken out of the author's Markdown: raw HTML, images, and what belongs to the document as a whole. */
const unwanted: ReadonlySet<string> = new Set<Nodes["type"]>([
  "html",
  "image",
  "imageReference",
  "definition",
  "footnoteDefinition",
  "footnoteReference",
  "yaml",
]);

/**
 * Reads the author's Markdown and keeps what is safe.
 *
 * Raw HTML, images and footnotes are taken out; links keep their words, and their address if it may be linked to;
 * references become links; the highest heading stands below `depth`.
 *
 * @param depth
 *   Depth of the heading that the Markdown stands under, 1 to 5.
 */
export function ownMarkdown(markdown: string, depth: number): RootContent[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const addresses = addressesOf(root);
  takeOut(root);
  visit(root, (node, index, parent) => {
    delete node.position;
    if ((node.type === "link" || node.type === "linkReference") && parent && index !== undefined) {
      parent.children.splice(index, 1, ...safeLink(node, addresses));
      return node.type === "linkReference" || !isAllowed(node.url) ? index : undefined;
    }
    return undefined;
  });
  demote(root, depth);
  return root.children;
}

/** Label of a definition → its address; the first one of a label counts. */
function addressesOf(root: Root): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  visit(root, "definition", ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  return addresses;
}

function safeLink(
  node: Link | LinkReference,
  addresses: ReadonlyMap<string, string>,
): Link["children"] | [Link] {
  const url = node.type === "link" ? node.url : (addresses.get(node.identifier) ?? "");
  return isAllowed(url) ? [{ type: "link", url, children: node.children }] : node.children;
}

/** Takes out what is unwanted, and what is empty without it; text left side by side becomes one. */
function takeOut(parent: Parents): void {
  const kept: Nodes[] = [];
  for (const child of parent.children) {
    const last = kept.at(-1);
    if (unwanted.has(child.type)) continue;
    if ("children" in child) takeOut(child);
    if ("children" in child && child.children.length === 0 && child.type !== "tableCell") continue;
    if (child.type === "text" && last?.type === "text") last.value += child.value;
    else kept.push(child);
  }
  parent.children = kept as typeof parent.children; // A part of the children that it had.
}

/** Puts the highest heading right below `depth`, and the others as far below it as they were. */
function demote(root: Root, depth: number): void {
  let highest = 6;
  visit(root, "heading", (heading) => {
    highest = Math.min(highest, heading.depth);
    return SKIP;
  });
  visit(root, "heading", (heading) => {
    heading.depth = Math.min(6, heading.depth + depth + 1 - highest) as typeof heading.depth; // 1 to 6, as depths are.
  });
}

const isAllowed = (url: string) => isSafeUrl(url) || isPlace(url);
