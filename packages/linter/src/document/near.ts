import type { Range } from "../reading/range.js";

/** As much of a block as is read around each thing that is found in it: no paragraph that people write is longer. */
const reach = 2000;

/** The part of a block that is near a place in it; all of it, unless it is so long that to read it each time would take too long. */
export function near(block: Range, { from, to }: Range): Range {
  return { from: Math.max(block.from, from - reach), to: Math.min(block.to, to + reach) };
}
