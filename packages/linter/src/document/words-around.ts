import type { Range } from "../reading/range.js";

/**
 * A range made longer by a few whole words on both sides, to quote it by.
 *
 * @param within
 *   What it must not reach beyond, a block or a sentence.
 * @param reach
 *   Characters on each side.
 */
export function wordsAround(text: string, { from, to }: Range, within: Range, reach = 25): Range {
  const first = Math.max(within.from, from - reach);
  const last = Math.min(within.to, to + reach);
  const gap = text.slice(first, from).search(/\s/) + 1;
  const end = text
    .slice(to, last)
    .trimEnd()
    .search(/\s\S*$/);
  return {
    from: first === within.from || (gap === 0 && first < from) ? first : first + gap,
    to: last === within.to || end === -1 ? last : to + end,
  };
}
