import type { Format, ReadingNote } from "./reading.js";

/** A comment that nothing closes, after which nothing is shown: its place in the source. */
export function openComment(source: string, format: Format): ReadingNote | undefined {
  if (format === "text") return undefined;
  const from = source.indexOf("<!--", source.lastIndexOf("-->") + 1);
  if (from === -1 || (format === "markdown" && !isBlock(source, from))) return undefined;
  return {
    kind: "open-comment",
    message: "A comment is opened and never closed; what follows it is not read.",
    at: { from, to: from + 4 },
  };
}

/** In Markdown, a comment hides what follows where it begins a line, and not within a block of code. */
function isBlock(source: string, from: number): boolean {
  const line = source.lastIndexOf("\n", from) + 1;
  if (from - line > 3 || source.slice(line, from).trim() !== "") return false;
  const fences = source.slice(0, from).match(/^ {0,3}(?:```|~~~)/gm) ?? [];
  return fences.length % 2 === 0;
}
