import type { Page } from "../page.js";
import { pageBuilder } from "../page-builder.js";
import { cellStarts } from "./cells.js";
import { headingLevel, isHeading } from "./heading.js";
import { isWrapped, type Line, linesOf } from "./lines.js";
import { markerOf } from "./marker.js";
import { textBlocks } from "./text-blocks.js";

/** Reads plain text: headings, lists and tables are recovered from how their lines look. */
export function readText(source: string): Page {
  const page = pageBuilder(source);
  const lines = linesOf(source);
  const blocks = textBlocks(page, isWrapped(lines));
  const next = nextLines(lines);
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const after = next[index];
    const around = {
      isApart: before === undefined || before.text === "",
      next: after === undefined ? undefined : lines[after],
      isApartAfter: after !== undefined && after > index + 1,
    };
    if (line.text === "") blocks.blank();
    else if (isRule(line)) blocks.rule();
    else if (isRow(lines, index)) blocks.row(line, cellStarts(line.text));
    else if (markerOf(line.text) === undefined && blocks.isItem(line, around)) blocks.item(line, undefined);
    else if (isHeading(line, around)) blocks.heading(line, headingLevel(line, page.last() < 0));
    else if (markerOf(line.text) !== undefined) blocks.item(line, markerOf(line.text));
    else blocks.prose(line);
  }
  return page.page();
}

/** For each line, the place of the next that is not blank. */
function nextLines(lines: readonly Line[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let last: number | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    next[index] = last;
    if (lines[index]?.text !== "") last = index;
  }
  return next;
}

/** A line drawn with dashes, stars or the like. */
function isRule({ text }: Line): boolean {
  return text.length > 2 && /^[-=_*~#\s]+$/.test(text);
}

/** Whether a line has cells, and a line next to it has as well. */
function isRow(lines: readonly Line[], index: number): boolean {
  const count = (at: number) => cellStarts(lines[at]?.text ?? "").length;
  if (count(index) === 0) return false;
  return count(index - 1) > 0 || count(index + 1) > 0 || count(index) > 3;
}
