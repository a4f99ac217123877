import type { Reading } from "../reading/reading.js";

/** Whether a block, of those from one place up to another, begins with a number: an item, or a line that is no heading. */
export function isNumberTaken(reading: Reading, from: number, to: number, number: string): boolean {
  for (let index = from; index < to; index++) {
    const block = reading.blocks[index];
    if (block !== undefined && numberOfBlock(reading, block.index) === number) return true;
  }
  return false;
}

/** The number that an item is marked with or a line begins with. */
export function numberOfBlock({ blocks, text }: Reading, index: number): string | undefined {
  const block = blocks[index];
  if (block === undefined) return undefined;
  const head = block.marker ?? text.slice(block.from, block.from + 10);
  return /^\(?((?:\d{1,3}(?:\.\d{1,3}){0,3})|[A-Za-z]|[ivxIVX]{1,5})[.)]/.exec(head)?.[1];
}
