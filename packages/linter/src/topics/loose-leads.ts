import type { Block } from "../reading/block.js";

/** A paragraph in bold, or one question, of at most this many characters stands for a heading. */
const longestHead = 120;

/** Paragraphs of at most this many characters below “… the following:” belong to it. */
const longestItem = 160;

/**
 * What paragraphs stand under where the author has not marked it.
 *
 * @returns
 *   For the place of a block, the places of the paragraph that stands for its heading and of the one that leads up to it
 *   with a colon.
 */
export function looseLeads(text: string, blocks: readonly Block[]): (block: number) => readonly number[] {
  const heads: number[] = [];
  const leads: number[] = [];
  let head = -1;
  let lead = -1;
  let isInItems = false;
  for (const { kind, index, from, to, strong, lead: marked } of blocks) {
    const isHead =
      kind === "paragraph" && to - from <= longestHead && (strong || text.charCodeAt(to - 1) === 63);
    if (kind === "heading" || isHead) {
      head = -1;
      lead = -1;
    }
    const isColon = text.charCodeAt(to - 1) === 58;
    if (lead >= 0 && isInItems && (marked !== undefined || to - from > longestItem || isColon)) lead = -1;
    heads.push(head);
    leads.push(marked === undefined && kind === "paragraph" ? lead : -1);
    isInItems = lead >= 0;
    if (isHead) head = index;
    else if (isColon && kind === "paragraph") {
      lead = index;
      isInItems = false;
    }
  }
  return (block) => [leads[block] ?? -1, heads[block] ?? -1].filter((place) => place >= 0);
}
