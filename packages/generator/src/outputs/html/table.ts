import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Table, TableRow } from "mdast";
import type { State } from "mdast-util-to-hast";
import type {} from "../../data.js";
import { visibleText } from "../../visible-text.js";

/**
 * A table with caption, in which each row is named by its first cell.
 *
 * Each cell knows the label of its column, so that on a narrow screen rows can be shown as blocks.
 */
export function table(state: State, node: Table): Element {
  const [head, ...rows] = node.children;
  const labels = head?.children.map((cell) => visibleText(cell.children)) ?? [];
  const caption = captionOf(state, node);
  const thead = head && h("thead", state.wrap([row(state, head, () => h("th", { scope: "col" }))], true));
  const body = rows.map((one) =>
    row(state, one, (column) =>
      column === 0 ? h("th", { scope: "row" }) : h("td", { dataLabel: labels[column] }),
    ),
  );
  const tbody = body.length > 0 && h("tbody", state.wrap(body, true));
  const parts = [caption, thead, tbody].filter((part) => part !== undefined && part !== false);
  return state.applyData(node, h("table", state.wrap(parts, true)));
}

function captionOf(state: State, { data }: Table): Element | undefined {
  if (data?.caption === undefined) return undefined;
  return h("caption", state.all({ type: "paragraph", children: data.caption }));
}

function row(state: State, node: TableRow, cellOf: (column: number) => Element): ElementContent {
  const cells = node.children.map((cell, column) => ({ ...cellOf(column), children: state.all(cell) }));
  return state.applyData(node, h("tr", state.wrap(cells, true)));
}
