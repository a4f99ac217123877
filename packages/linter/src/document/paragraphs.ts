import type { Range } from "../reading/range.js";
import type { Reading } from "../reading/reading.js";

/** Blocks as their author parted them: in plain text, lines that no blank line parts are one paragraph, though they may be wrapped. */
export function* paragraphsOf(reading: Reading): Generator<Range, void, undefined> {
  let open: { from: number; to: number } | undefined;
  for (const { kind, from, to } of reading.blocks) {
    if (kind === "code") continue;
    if (open && !isParted(reading, open.to, from)) open.to = to;
    else {
      if (open) yield open;
      open = { from, to };
    }
  }
  if (open) yield open;
}

/**
 * Whether two blocks are parted as paragraphs.
 *
 * @param before
 *   End of the first, in the text.
 * @param after
 *   Start of the second.
 */
export function isParted({ format, source, spanOf }: Reading, before: number, after: number): boolean {
  if (format !== "text") return true;
  const between = source.slice(
    spanOf({ from: before - 1, to: before }).end.offset,
    spanOf({ from: after, to: after + 1 }).start.offset,
  );
  return between.split("\n").length > 2;
}
