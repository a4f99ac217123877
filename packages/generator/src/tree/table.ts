import type { FixedNode, Statement } from "@policywright/clauses";
import type { PhrasingContent, Table, TableCell, TableRow } from "mdast";
import type {} from "../data.js";
import type { Edition } from "../edition.js";
import { filledColumns, isSaid } from "../filled.js";
import type { LaidTable } from "../laid.js";
import { phrase } from "../phrase.js";
import { onOneLine } from "./on-one-line.js";

/** A table of the columns of which a row has something to say. */
export function table({ block, rows }: LaidTable, edition: Edition): Table {
  const columns = filledColumns(block, rows);
  const head = columns.map((column) => cell(phrase(block.columns[column] ?? [], {}, edition)));
  return {
    type: "table",
    data: { caption: onOneLine(phrase(block.caption, {}, edition)) },
    children: [{ type: "tableRow", children: head }, ...rows.map((statement) => row(statement))],
  };

  function row(statement: Statement): TableRow {
    const { id, values } = statement;
    const cells = columns.map((column) => {
      const words = block.cells[column];
      return cell(
        words && isSaid(words, values) ? phrase(words.phrase, values, edition) : undeclared(edition),
      );
    });
    return { type: "tableRow", data: { statement: id }, children: cells };
  }
}

/** What stands in the cell of a row that does not declare what others do. */
export function undeclared({ text }: Edition): FixedNode[] {
  return [{ type: "text", value: text.labels.undeclared ?? "–" }];
}

function cell(children: readonly PhrasingContent[]): TableCell {
  return { type: "tableCell", children: onOneLine(children) };
}
