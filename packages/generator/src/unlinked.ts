import type { PhrasingContent } from "mdast";

/** Phrasing without its links, of which only the words stay: a link cannot stand in a link. */
export function unlinked(spoken: readonly PhrasingContent[]): PhrasingContent[] {
  return spoken.flatMap((node) => (node.type === "link" ? unlinked(node.children) : [node]));
}
