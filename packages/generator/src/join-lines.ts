import type { SentencesBlock } from "@policywright/clauses";
import type { Laid, LaidItem, LaidLines, LaidList, Line } from "./laid.js";

/** Lines of one statement; never none. */
export type StatementLines = readonly [Line, ...Line[]];

/** A new paragraph, notice, address or list that begins with these lines. */
export function beginLines(block: SentencesBlock, lines: StatementLines): LaidLines | LaidList {
  const { form, paragraph } = block;
  if (form === "item") return list(block, lines);
  return { type: form, lines: [...lines], ...(paragraph !== undefined && { paragraph }) };
}

/**
 * Puts lines to the block before, where they belong there: items to a list, sentences to the paragraph that both name, and
 * lines to those of the same statement.
 *
 * @returns
 *   Whether they do.
 */
export function joinLines(last: Laid | undefined, block: SentencesBlock, lines: StatementLines): boolean {
  if (last?.type === "list") return block.form === "item" && joinList(last, block, lines);
  if (last?.type !== "paragraph" && last?.type !== "notice" && last?.type !== "address") return false;
  const named = block.paragraph !== undefined && block.paragraph === last.paragraph;
  if (last.type !== block.form || !(named || saySame(last.lines, lines))) return false;
  last.lines.push(...lines);
  return true;
}

/** Adds an item to a list, or below its last item; lines of the same statement run on in its item. */
function joinList({ ordered, items }: LaidList, block: SentencesBlock, lines: StatementLines): boolean {
  const below = block.nested ? items.at(-1)?.lists : undefined;
  const siblings = below === undefined ? items : below.at(-1)?.items;
  const last = siblings?.at(-1);
  if (below === undefined && ordered !== (block.ordered ?? false)) return false;
  if (last !== undefined && saySame(last.lines, lines)) last.lines.push(...lines);
  else if (siblings === undefined) below?.push(list(block, lines));
  else siblings.push(item(lines));
  return true;
}

function saySame(before: readonly Line[], [first]: StatementLines): boolean {
  return before.at(-1)?.statement === first.statement;
}

const item = (lines: StatementLines): LaidItem => ({ lines: [...lines], lists: [] });

const list = (block: SentencesBlock, lines: StatementLines): LaidList => ({
  type: "list",
  ordered: block.ordered ?? false,
  items: [item(lines)],
});
