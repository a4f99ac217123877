import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import type {} from "../data.js";
import { visibleText } from "../visible-text.js";

/** Statement → what a reader sees of it; the cells of a row are parted by commas. */
export function spokenStatements(root: Root): ReadonlyMap<string, string> {
  const words = new Map<string, string[]>();
  visit(root, (node, index, parent) => {
    const statement = node.data?.statement;
    if (statement === undefined) return;
    const said = words.get(statement) ?? [];
    const before = index === undefined ? undefined : parent?.children[index - 1];
    // Words and links that follow one another in a line are parted by nothing, blocks by a space.
    const gap = isInline(node) && before?.data?.statement === statement ? "" : " ";
    words.set(statement, [...said, gap, wordsOf(node)]);
  });
  return new Map(
    [...words].map(([statement, parts]) => [statement, parts.join("").replace(/\s+/g, " ").trim()]),
  );
}

const inline: ReadonlySet<string> = new Set(["text", "link", "strong", "emphasis", "inlineCode", "break"]);

function isInline({ type }: Nodes): boolean {
  return inline.has(type);
}

/** The words of a node without those of the items below it, which are statements of their own. */
function wordsOf(node: Nodes): string {
  if (node.type === "tableRow")
    return node.children
      .map((cell) => visibleText([cell]))
      .filter(Boolean)
      .join(", ");
  if (node.type === "listItem") return visibleText(node.children.filter(({ type }) => type !== "list"));
  return visibleText([node]);
}
