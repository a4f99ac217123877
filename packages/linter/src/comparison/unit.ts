import type { BlockKind } from "../reading/block.js";
import type { Range } from "../reading/range.js";
import type { Reading } from "../reading/reading.js";
import { comparable } from "./comparable.js";
import type { ExpectedStatement } from "./expected.js";

/** What two documents are compared by: a sentence, or a whole row of a table. Ranges are in the text of its reading. */
export interface Unit extends Range {
  readonly kind: BlockKind;
  /** Words as they are compared. */
  readonly key: string;
  /** All of it is one link. */
  readonly isLink: boolean;
  /** Cells of a row. */
  readonly cells: readonly Range[];
  /** What the unit says, where a source map tells it. */
  readonly statements: readonly ExpectedStatement[];
}

/** The units of a document, in order; those without words are left out. */
export function unitsOf(reading: Reading): readonly Unit[] {
  const units: Unit[] = [];
  const links = new Set(reading.links.map(({ from, to }) => `${from} ${to}`));
  let row = -1;
  for (const sentence of reading.sentences) {
    const block = reading.blocks[sentence.block];
    if (block === undefined || block.kind === "code") continue;
    const isRow = block.kind === "row" || block.kind === "header-row";
    if (isRow && row === block.index) continue;
    if (isRow) row = block.index;
    const { from, to } = isRow ? block : sentence;
    const key = comparable(reading.text.slice(from, to));
    const cells = isRow ? block.cells : [];
    if (key !== "")
      units.push({
        kind: block.kind,
        key,
        isLink: links.has(`${from} ${to}`),
        cells,
        from,
        to,
        statements: [],
      });
  }
  return units;
}
