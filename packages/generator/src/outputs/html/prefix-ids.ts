import type { Element, Nodes } from "hast";
import { visit } from "unist-util-visit";

/** Properties that name the ids of other elements. */
const references = ["ariaLabelledBy", "ariaDescribedBy"] as const;

/** Puts a prefix before all ids of a tree, and before what refers to them; the tree is changed. */
export function prefixIds(tree: Nodes, prefix: string): void {
  if (prefix === "") return;
  visit(tree, "element", ({ properties }: Element) => {
    if (typeof properties.id === "string") properties.id = prefix + properties.id;
    if (typeof properties.href === "string") properties.href = properties.href.replace(/^#/, `#${prefix}`);
    for (const name of references) {
      const ids = properties[name];
      if (Array.isArray(ids)) properties[name] = ids.map((id) => `${prefix}${id}`);
    }
  });
}
