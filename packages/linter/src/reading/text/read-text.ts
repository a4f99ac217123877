import type { Page } from "../page.js";
import { pageBuilder } from "../page-builder.js";
import { headingLevel, isHeading, underlineLevel } from "./heading.js";
import { isRule, type Line, linesOf } from "./lines.js";
import { markerOf } from "./marker.js";
import { paragraphsOf } from "./paragraphs-of.js";
import { textBlocks } from "./text-blocks.js";

/** Reads plain text: headings, lists and tables are recovered from how their lines look. */
export function readText(source: string): Page {
  const page = pageBuilder(source);
  const lines = paragraphsOf(source, linesOf(source));
  const blocks = textBlocks(page);
  const next = nextLines(lines);
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const after = next[index];
    const around = {
      isApart: before === undefined || before.text === "",
      next: after === undefined ? undefined : lines[after],
      isApartAfter: after !== undefined && after > index + 1,
      isAfterShort: before !== undefined && before.text !== "" && before.text.length < 50,
      isListed: blocks.isListed(),
    };
    const underlined = underlineLevel(line, lines[index + 1]);
    if (line.text === "") blocks.blank();
    else if (isRule(line)) blocks.rule();
    else if (line.cells !== undefined) blocks.row(line, line.cells);
    else if (underlined !== undefined) blocks.heading(line, underlined);
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
