import type { PhrasingContent, Text } from "mdast";
import type {} from "./data.js";

/** Phrasing with text side by side joined, so that what is written of it depends on the words alone; dates stay apart. */
export function joinText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === "text" && last?.type === "text" && belongTogether(node, last)) {
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    } else if (node.type !== "text" || node.value !== "") joined.push(node);
  }
  return joined;
}

function belongTogether(a: Text, b: Text): boolean {
  return (
    a.data?.hName === undefined && b.data?.hName === undefined && a.data?.statement === b.data?.statement
  );
}
