import type { Block } from "../reading/block.js";
import type { Range } from "../reading/range.js";
import type { Reading } from "../reading/reading.js";
import type { Sentence } from "../reading/sentence.js";

/** The sentence in which an offset of the text stands. */
export function sentenceAt({ sentences }: Reading, offset: number): Sentence | undefined {
  return rangeAt(sentences, offset);
}

/** The block in which an offset of the text stands. */
export function blockAt({ blocks }: Reading, offset: number): Block | undefined {
  return rangeAt(blocks, offset);
}

/** The first block that begins at an offset of the text or after it. */
export function blockFrom({ blocks }: Reading, offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

function rangeAt<Kind extends Range>(ranges: readonly Kind[], offset: number): Kind | undefined {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const range = ranges[low];
  return range && range.from <= offset && offset < range.to ? range : undefined;
}
