import type { List, Node, Paragraph, RootContent, Table } from "mdast";
import type { Report } from "./context.js";
import type { Directive } from "./directive.js";

/** What a block consists of. */
export type Form =
  | { readonly form: "paragraph" | "notice"; readonly paragraph: Paragraph }
  | {
      readonly form: "item";
      readonly paragraph: Paragraph;
      readonly ordered: boolean;
      readonly nested: boolean;
    }
  | { readonly form: "row"; readonly table: Table; readonly label: Paragraph | undefined };

/** Tells the form of a block: exactly one paragraph, list item, table row or block quote. */
export function formOf(block: Directive, report: Report): Form | undefined {
  const label = block.children.find(isLabel);
  const content = block.children.filter((child) => !isLabel(child));
  const [only] = content;
  if (!only || content.length > 1) {
    const inner = content.find(({ type }) => type === "containerDirective");
    report(
      `Unexpected ${content.length} parts in block \`${block.name}\`, expected one paragraph, list item, row or quote`,
      content[1] ?? block,
      inner ? "Close the block with `:::` before the next begins." : "Give each part a block of its own.",
    );
    return undefined;
  }
  if (only.type === "table") return row(only, label, block, report);
  if (label) {
    report(
      `Unexpected label of block \`${block.name}\`, expected one on tables only`,
      label,
      "Take the label out.",
    );
  }
  const found = formOfContent(only);
  if (!found) {
    const reason = `Unexpected ${only.type} in block \`${block.name}\`, expected one paragraph, list item, row or quote`;
    report(reason, only, "Give each paragraph and item a block of its own, and an item one paragraph only.");
  }
  return found;
}

function formOfContent(node: RootContent): Form | undefined {
  if (node.type === "paragraph") return { form: "paragraph", paragraph: node };
  if (node.type === "blockquote") {
    const paragraph = onlyParagraph(node.children);
    return paragraph && { form: "notice", paragraph };
  }
  return node.type === "list" ? item(node) : undefined;
}

/** One item, or one item in a list that is alone in an item (`- - …`). */
function item(list: List): Form | undefined {
  const inner = onlyItem(list)?.children;
  const [child] = inner ?? [];
  const nested = inner?.length === 1 && child?.type === "list" ? child : undefined;
  const children = nested ? onlyItem(nested)?.children : inner;
  const paragraph = children && onlyParagraph(children);
  return (
    paragraph && {
      form: "item",
      paragraph,
      ordered: (nested ?? list).ordered === true,
      nested: nested !== undefined,
    }
  );
}

function onlyItem({ children }: List) {
  const [item] = children;
  return children.length === 1 && typeof item?.checked !== "boolean" ? item : undefined;
}

function onlyParagraph(children: readonly Node[]): Paragraph | undefined {
  const [paragraph] = children;
  return children.length === 1 && paragraph && isParagraph(paragraph) ? paragraph : undefined;
}

function row(table: Table, label: Paragraph | undefined, block: Directive, report: Report): Form | undefined {
  const [head, cells] = table.children;
  if (table.children.length !== 2 || !head || !cells) {
    const reason = `Unexpected ${table.children.length - 1} rows in block \`${block.name}\`, expected one below the header`;
    report(reason, table, "Keep one row: it is repeated for each entry.");
    return undefined;
  }
  if (head.children.length !== cells.children.length) {
    const reason = `Unexpected ${cells.children.length} cells below ${head.children.length} columns, expected as many`;
    report(reason, cells, "Give each column one cell.");
  }
  if (!label) {
    report(
      `Unexpected table without caption in block \`${block.name}\`, expected one`,
      block,
      `Write \`:::${block.name}[Caption]\`.`,
    );
  }
  return { form: "row", table, label };
}

const isParagraph = (node: Node): node is Paragraph => node.type === "paragraph";

const isLabel = (node: Node): node is Paragraph => isParagraph(node) && node.data?.directiveLabel === true;
