import type { Node, Paragraph, PhrasingContent, Table } from "mdast";
import type { Phrase, RowBlock } from "../src/text.js";
import type { Context } from "./context.js";
import type { GapUse } from "./gap-use.js";
import { plain } from "./plain.js";
import { checkOneSentence, sentenceOf } from "./sentences.js";

/** Reads a table with one row. */
export function rowOf(
  table: Table,
  label: Paragraph | undefined,
  where: Node,
  context: Context,
  uses: GapUse[],
): Pick<RowBlock, "caption" | "columns" | "cells"> {
  const [head, row] = table.children;
  return {
    caption: headingOf(label?.children ?? [], label ?? where, "a caption", context, uses),
    columns: (head?.children ?? []).map((cell) =>
      headingOf(cell.children, cell, "a table header", context, uses),
    ),
    cells: (row?.children ?? []).map((cell) => {
      const sentence = sentenceOf(cell.children, cell, context, uses);
      checkOneSentence(plain(sentence.phrase), cell, context);
      return sentence;
    }),
  };
}

/**
 * Reads a heading, a caption or the header of a column.
 *
 * @param uses
 *   Receives the gaps; without it, gaps are mistakes: the heading of a section belongs to no clause that could fill them.
 */
export function headingOf(
  nodes: readonly PhrasingContent[],
  where: Node,
  what: string,
  context: Context,
  uses?: GapUse[],
): Phrase {
  const own: GapUse[] = [];
  const { phrase } = sentenceOf(nodes, where, context, own);
  for (const { name, optional, where } of own) {
    if (uses && !optional) continue;
    const gap = `\`{${name}${optional ? "?" : ""}}\``;
    const expected = uses ? `expected \`{${name}}\` or fixed words` : "expected fixed words";
    context.report(
      `Unexpected gap ${gap} in ${what}, ${expected}`,
      where,
      "A heading is always said: let it say what holds always.",
    );
  }
  uses?.push(...own);
  return phrase;
}
