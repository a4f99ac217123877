import type { Nodes } from "mdast";

/** What a reader sees of nodes: their text alone. */
export function visibleText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join("");
}

function textOf(node: Nodes): string {
  if ("children" in node) return visibleText(node.children);
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  return node.type === "break" ? "\n" : "";
}
