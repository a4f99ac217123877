import type { Unread } from "./detect-topics.js";

/** A label is no longer than this, in words; what is longer says something. */
const longest = 8;

/** Sentences that are the words of one link and nothing else: entries of a menu or of a table of contents. */
export function linkLabels({ sentences, links, blocks }: Unread): ReadonlySet<number> {
  const ends = new Map(links.map(({ from, to }) => [from, to]));
  const labels = new Set<number>();
  for (const { index, block, from, to, words } of sentences) {
    const end = ends.get(from);
    if (end === undefined || end < to || words.to - words.from > longest) continue;
    const whole = blocks[block];
    if (whole?.from === from && whole.to === to) labels.add(index);
  }
  return labels;
}
