import type { Block } from "../reading/block.js";

/** This many headings with nothing below them make a list, and the heading that ends them may be its last entry. */
const list = 2;

/** A list of such headings stands under the first of them, or under the second when the first is a title or a date. */
const leading = 2;

/**
 * Headings that have nothing below them: entries of a list whose marks were lost, which only look like headings.
 *
 * @returns
 *   For the place of each, the places of the headings that begin the list.
 */
export function bareHeadings(blocks: readonly Block[]): ReadonlyMap<number, readonly number[]> {
  const leads = new Map<number, readonly number[]>();
  let run: Block[] = [];
  for (const block of blocks) {
    const last = run.at(-1);
    if (last !== undefined && block.kind === "heading" && block.level <= last.level) {
      run.push(block);
      continue;
    }
    addTo(leads, run);
    run = block.kind === "heading" ? [block] : [];
  }
  addTo(leads, run);
  return leads;
}

/** Adds the entries of a run of headings, which is all but the first and what may have text below it. */
function addTo(leads: Map<number, readonly number[]>, run: readonly Block[]): void {
  const entries = run.slice(1, run.length > list + 1 ? run.length : -1);
  const heads = run.slice(0, leading).map(({ index }) => index);
  for (const { index } of entries)
    leads.set(
      index,
      heads.filter((head) => head < index),
    );
}
