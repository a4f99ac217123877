import type { PhrasingContent } from "mdast";

/** Phrasing for a heading or a cell, where no line may break. */
export function onOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === "text") return { ...node, value: node.value.replaceAll("\n", " ") };
    return "children" in node ? ({ ...node, children: onOneLine(node.children) } as typeof node) : node; // Links hold no links.
  });
}
