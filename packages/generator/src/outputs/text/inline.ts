import type { Nodes } from "mdast";
import { visibleText } from "../../visible-text.js";

/** Phrasing as plain text; an address that its words do not show follows them. */
export function inline(nodes: readonly Nodes[]): string {
  return nodes.map(one).join("");
}

function one(node: Nodes): string {
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  if (node.type !== "link") return "children" in node ? inline(node.children) : visibleText([node]);
  const words = inline(node.children);
  const address = node.url.replace(/^(?:mailto|tel):/i, "");
  return address.startsWith("#") || node.data?.markdown !== undefined || words.includes(address)
    ? words
    : `${words} (${address})`;
}
