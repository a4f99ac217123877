import type { Report } from "./context.js";
import { isKebab, type Leaf } from "./directive.js";

/**
 * Reads `::section{#id}` or `::subsection{#id}`.
 *
 * @param ids
 *   Ids of the sections and sub-sections above; the new one is added.
 */
export function readLeaf(node: Leaf, ids: Set<string>, report: Report): string | undefined {
  const mend = "Write `::section{#id}` or `::subsection{#id}`.";
  if (node.name !== "section" && node.name !== "subsection") {
    const block = "A block has three colons: `:::clause-id`.";
    report(`Unexpected directive \`::${node.name}\`, expected \`section\` or \`subsection\``, node, block);
    return undefined;
  }
  const { id, ...rest } = node.attributes ?? {};
  if (Object.keys(rest).length > 0 || node.children.length > 0) {
    report(`Unexpected label or attribute of ${node.name} \`${id}\`, expected its id only`, node, mend);
  }
  if (!id || !isKebab(id)) {
    report(`Unexpected id \`${id ?? ""}\`, expected lower case words joined by hyphens`, node, mend);
    return undefined;
  }
  if (ids.has(id)) {
    report(
      `Unexpected second ${node.name} \`${id}\`, expected each id once`,
      node,
      "Rename it, or put its blocks to the first.",
    );
  }
  ids.add(id);
  return id;
}
