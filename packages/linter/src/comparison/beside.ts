import type { Reading } from "../reading/reading.js";
import { wordsIn } from "./comparable.js";
import type { Hunk } from "./hunks.js";
import type { Unit } from "./unit.js";

/** Fewer words than this without a mark at their end are a label of the page. */
const fewest = 4;

/**
 * Tells what stands beside the document in a page: menus, labels, banners and footers.
 *
 * All that a Markdown file holds is part of the document.
 */
export function beside(reading: Reading, units: readonly Unit[]): (unit: Unit, hunk: Hunk) => boolean {
  if (reading.format === "markdown") return () => false;
  const guides = new Set(units.filter((_, index) => units[index + 1]?.isLink));
  let telling: ReadonlySet<number> | undefined;
  return (unit, { before, after }) => {
    if (unit.isLink || before === undefined) return true;
    if (unit.kind === "heading" && guides.has(unit)) return true;
    if (after === undefined) {
      telling ??= tellingPlaces(reading);
      return !telling.has(unit.from);
    }
    const isLabel = wordsIn(unit.key).length < fewest && !/[.:!?]$/.test(reading.textOf(unit));
    return unit.kind === "paragraph" && isLabel;
  };
}

/** Where sentences begin that speak of some topic, and the blocks in which they stand. */
function tellingPlaces({ topics, blocks }: Reading): ReadonlySet<number> {
  const sentences = [...topics.values()].flatMap((all) => all.map(({ sentence }) => sentence));
  return new Set(sentences.flatMap(({ from, block }) => [from, blocks[block]?.from ?? from]));
}
