import type { Heading, List, Nodes, Table } from "mdast";
import { inline } from "./inline.js";
import { hanging, wrap } from "./wrap.js";

const underlines: readonly string[] = ["", "=", "-"];

/** Blocks as plain text, one string each. */
export function blocks(nodes: readonly Nodes[]): string[] {
  return nodes.map(block).filter((text) => text !== "");
}

function block(node: Nodes): string {
  switch (node.type) {
    case "heading":
      return heading(node);
    case "paragraph":
      return wrap(
        inline(node.children),
        node.children.some(({ type }) => type === "break"),
      );
    case "blockquote":
      return hanging("  ", "  ", blocks(node.children).join("\n\n"));
    case "list":
      return list(node);
    case "table":
      return table(node);
    case "code":
      return node.value;
    case "thematicBreak":
      return "* * *";
    case "html":
    case "definition":
      return "";
    default:
      return "children" in node ? blocks(node.children).join("\n\n") : inline([node]);
  }
}

function heading({ depth, children }: Heading): string {
  const words = inline(children);
  const underline = underlines[depth];
  const title = depth === 1 ? words.toUpperCase() : words;
  return underline === undefined ? title : `${title}\n${underline.repeat(Math.min(78, [...title].length))}`;
}

function list({ ordered, start, spread, children }: List): string {
  const items = children.map((item, index) => {
    const bullet = ordered ? `${(start ?? 1) + index}. ` : "- ";
    return hanging(
      bullet,
      " ".repeat(bullet.length),
      blocks(item.children).join(item.spread ? "\n\n" : "\n"),
    );
  });
  return items.join(spread ? "\n\n" : "\n");
}

/** A block per row: tables of text do not fit a line. */
function table({ children: [head, ...rows] }: Table): string {
  const labels = head?.children.map((cell) => inline(cell.children)) ?? [];
  return rows
    .map(({ children: [name, ...cells] }) => {
      const others = cells.map((cell, index) =>
        hanging("  ", "    ", `${labels[index + 1]}: ${inline(cell.children)}`),
      );
      return [wrap(`${labels[0]}: ${inline(name?.children ?? [])}`), ...others].join("\n");
    })
    .join("\n\n");
}
