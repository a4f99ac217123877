import type { Edition } from "../edition.js";
import { filledColumns, isSaid } from "../filled.js";
import type { Laid, LaidItem, LaidList, LaidTable } from "../laid.js";
import { toMarkdown } from "../outputs/markdown.js";
import { headingSlugs } from "../printed-headings.js";
import { headingWords, title } from "../tree/heading.js";
import { undeclared } from "../tree/table.js";
import { speakBlock, tree } from "../tree/tree.js";
import { markdownCell, markdownHeading, markdownLines, serialised } from "./markdown-words.js";

/**
 * Writes a laid-out document as Markdown: `toMarkdown(tree(…))`, byte for byte, and much faster.
 *
 * Words of the wording were serialised when they were compiled; what the author wrote goes through the serialiser only where it
 * is not plain.
 */
export function directMarkdown(laid: readonly Laid[], edition: Edition): string {
  if (hasListsSideBySide(laid)) return toMarkdown(tree(laid, edition));
  const blocks = laid.map((block) => writeBlock(block, laid, edition));
  return `${[`# ${markdownHeading(title(edition).children)}`, ...blocks].join("\n\n")}\n`;
}

/** Lists side by side have bullets that differ, which the serialiser chooses. */
function hasListsSideBySide(laid: readonly Laid[]): boolean {
  return laid.some((block, index) => mayBeList(block) && mayBeList(laid[index + 1]));
}

const mayBeList = (block: Laid | undefined) => block?.type === "list" || block?.type === "own";

function writeBlock(block: Laid, laid: readonly Laid[], edition: Edition): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.depth)} ${markdownHeading(headingWords(block, edition))}`;
    case "paragraph":
    case "address":
      return markdownLines(block, edition).join("\n");
    case "notice":
      return markdownLines(block, edition)
        .map((line) => `> ${line}`)
        .join("\n");
    case "list":
      return list(block, edition);
    case "table":
      return table(block, edition);
    case "contents":
    case "own":
      return serialised(speakBlock(block, edition), headingSlugs(laid, edition));
  }
}

function list({ ordered, items }: LaidList, edition: Edition): string {
  return items.map((one, index) => item(one, ordered ? `${index + 1}. ` : "- ", edition)).join("\n");
}

function item({ lines, lists }: LaidItem, bullet: string, edition: Edition): string {
  const own = markdownLines({ type: "paragraph", lines }, edition);
  const below = lists.flatMap((one) => list(one, edition).split("\n"));
  return bullet + [...own, ...below].join(`\n${" ".repeat(bullet.length)}`);
}

function table({ block, rows }: LaidTable, edition: Edition): string {
  const columns = filledColumns(block, rows);
  const head = columns.map((column) => markdownCell(block.columns[column] ?? [], {}, edition));
  const body = rows.map(({ values }) =>
    columns.map((column) => {
      const words = block.cells[column];
      return words && isSaid(words, values)
        ? markdownCell(words, values, edition)
        : markdownCell(undeclared(edition), {}, edition);
    }),
  );
  return [head, head.map(() => "-"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
