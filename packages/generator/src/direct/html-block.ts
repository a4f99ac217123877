import { elementId } from "../element-id.js";
import { filledColumns, isSaid } from "../filled.js";
import type { Laid, LaidItem, LaidList, LaidTable } from "../laid.js";
import { phrase } from "../phrase.js";
import { headingWords } from "../tree/heading.js";
import { onOneLine } from "../tree/on-one-line.js";
import { undeclared } from "../tree/table.js";
import { speakBlock } from "../tree/tree.js";
import { visibleText } from "../visible-text.js";
import { type Article, htmlLines, idAttribute, opened } from "./html-lines.js";
import { htmlBlocks, htmlCell, htmlPhrasing, openingTag } from "./html-words.js";

/** Writes one block of an article, without what parts an article. */
export function htmlBlock(block: Laid, article: Article): string {
  switch (block.type) {
    case "heading": {
      const id = idAttribute(block.id, article);
      return `<h${block.depth}${id}>${htmlPhrasing(headingWords(block, article.edition))}</h${block.depth}>`;
    }
    case "paragraph":
      return `${opened("p", block.lines, article)}${htmlLines(block.lines, article)}</p>`;
    case "address":
      return `${opened("address", block.lines, article)}${htmlLines(block.lines, article, "<br>\n")}</address>`;
    case "notice":
      return `${opened("blockquote", block.lines, article)}\n<p>${htmlLines(block.lines, article)}</p>\n</blockquote>`;
    case "list":
      return list(block, article);
    case "table":
      return table(block, article);
    case "contents":
    case "own":
      return htmlBlocks(speakBlock(block, article.edition), article.taken);
  }
}

function list({ ordered, items }: LaidList, article: Article): string {
  const name = ordered ? "ol" : "ul";
  return [`<${name}>`, ...items.map((one) => item(one, article)), `</${name}>`].join("\n");
}

function item({ lines, lists }: LaidItem, article: Article): string {
  const words = `${opened("li", lines, article)}${htmlLines(lines, article)}`;
  if (lists.length === 0) return `${words}</li>`;
  return [words, ...lists.map((one) => list(one, article)), "</li>"].join("\n");
}

function table({ block, rows }: LaidTable, article: Article): string {
  const { edition } = article;
  const columns = filledColumns(block, rows);
  const heads = columns.map((column) => onOneLine(phrase(block.columns[column] ?? [], {}, edition)));
  const tags = heads.map((head, index) => cellTag(visibleText(head), index));
  const body = rows.map(({ id, values }) => {
    const cells = columns.map((column, index) => {
      const cell = block.cells[column];
      const words =
        cell && isSaid(cell, values) ? htmlCell(cell, values, edition) : htmlPhrasing(undeclared(edition));
      return `${tags[index]}${words}</${index === 0 ? "th" : "td"}>`;
    });
    return [`<tr${idAttribute(elementId(id), article)}>`, ...cells, "</tr>"].join("\n");
  });
  return [
    "<table>",
    `<caption>${htmlCell(block.caption, {}, edition)}</caption>`,
    "<thead>\n<tr>",
    ...heads.map((head) => `<th scope="col">${htmlPhrasing(head)}</th>`),
    "</tr>\n</thead>",
    "<tbody>",
    ...body,
    "</tbody>",
    "</table>",
  ].join("\n");
}

/** Opening tag of a cell: the first names its row, the others know their column. */
function cellTag(label: string, index: number): string {
  return index === 0 ? '<th scope="row">' : openingTag("td", { dataLabel: label });
}
