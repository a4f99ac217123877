import type { Numbering } from "./edition.js";
import { headingNumbers } from "./heading-numbers.js";
import type { Laid, LaidHeading } from "./laid.js";

/**
 * Keeps the headings that guide a reader, and numbers them.
 *
 * A sub-heading goes where it would follow its section's heading at once and the section has no other: one heading is enough for the
 * same sentences. A document of one section has no numbers, since there is nothing to tell it from.
 */
export function guidingHeadings(laid: readonly Laid[], numbering: Numbering): Laid[] {
  const kept = laid.filter((block, index) => !(isHeading(block, 3) && isAlone(laid, index)));
  const sections = kept.filter((block) => isHeading(block, 2));
  const number = headingNumbers(sections.length > 1 ? numbering : "none");
  return kept.map((block) => (block.type === "heading" ? { ...block, ...number(block.depth) } : block));
}

/** Whether the sub-heading stands right below its section's heading, and no other follows in the section. */
function isAlone(laid: readonly Laid[], index: number): boolean {
  const before = laid[index - 1];
  const next = laid.slice(index + 1).find((block) => block.type === "heading");
  return before !== undefined && isHeading(before, 2) && next?.depth !== 3;
}

function isHeading(block: Laid, depth: LaidHeading["depth"]): block is LaidHeading {
  return block.type === "heading" && block.depth === depth;
}
