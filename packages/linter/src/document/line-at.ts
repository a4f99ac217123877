import type { Range } from "../reading/range.js";

/** The line of a text in which an offset stands, without its break. */
export function lineAt(text: string, offset: number): Range {
  const end = text.indexOf("\n", offset);
  return {
    from: offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1,
    to: end === -1 ? text.length : end,
  };
}
