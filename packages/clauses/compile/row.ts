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
    caption: headingOf(label?.children ?? [], label ?? where, "a caption", context),
    columns: (head?.children ?? []).map((cell) => headingOf(cell.children, cell, "a table header", context)),
    cells: (row?.children ?? []).map((cell) => {
      const sentence = sentenceOf(cell.children, cell, context, uses);
      checkOneSentence(plain(sentence.phrase), cell, context);
      return sentence;
    }),
  };
}

/** Reads a heading, a caption or the header of a column. They stand above many statements, so none can fill a gap of theirs. */
export function headingOf(
  nodes: readonly PhrasingContent[],
  where: Node,
  what: string,
  context: Context,
): Phrase {
  const uses: GapUse[] = [];
  const { phrase } = sentenceOf(nodes, where, context, uses);
  for (const { name, optional, where } of uses) {
    const reason = `Unexpected gap \`{${name}${optional ? "?" : ""}}\` in ${what}, expected fixed words`;
    context.report(reason, where, "Say what holds for all that stands below it.");
  }
  return phrase;
}
