import { isDigit } from "../characters.js";
import type { ReadingNote } from "../reading.js";

/** Quotes and lists within one another beyond which a document is not parsed. */
const deepest = 40;

/** Columns of indentation beyond which a line is not parsed as Markdown: each two can be one list more. */
const mostIndent = 240;

/** Square brackets that one paragraph may open; the time for finding their ends grows with the square of them. */
const mostBrackets = 200;

/** Runs of backticks that one paragraph may have, for the same reason. */
const mostBackticks = 1000;

/**
 * Whether parsing a text as Markdown would take too long or too much memory.
 *
 * @returns
 *   What is wrong with it; none for every document that people write.
 */
export function hostileMarkdown(source: string): ReadingNote | undefined {
  let brackets = 0;
  let backticks = 0;
  let paragraph = 0;
  for (let start = 0; start < source.length; ) {
    const end = lineEnd(source, start);
    if (depthOf(source, start, end) > deepest) return { ...tooDeep, at: { from: start, to: end } };
    if (isBlank(source, start, end)) {
      paragraph = end + 1;
      brackets = 0;
      backticks = 0;
    }
    for (let index = start; index < end; index++) {
      const code = source.charCodeAt(index);
      if (code === 91) brackets += 1;
      else if (code === 96 && source.charCodeAt(index - 1) !== 96) backticks += 1;
    }
    if (brackets > mostBrackets || backticks > mostBackticks)
      return { ...tooMany, at: { from: paragraph, to: end } };
    start = end + 1;
  }
  return undefined;
}

const tooDeep = {
  kind: "too-deep",
  message: `Quotes or lists stand within one another more than ${deepest} times; the document is read as plain text.`,
} as const;

const tooMany = {
  kind: "too-many-openings",
  message: "A paragraph opens hundreds of brackets or backticks; the document is read as plain text.",
} as const;

function lineEnd(source: string, start: number): number {
  const end = source.indexOf("\n", start);
  return end === -1 ? source.length : end;
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (source.charCodeAt(index) > 32) return false;
  return true;
}

/** How many quotes and lists a line can be within: markers at its start, and indentation. */
function depthOf(source: string, start: number, end: number): number {
  let depth = 0;
  let space = 0;
  for (let index = start; index < end && depth <= deepest; index++) {
    const code = source.charCodeAt(index);
    if (code === 32) space += 1;
    else if (code === 9) space += 4;
    else if (code === 62 || isBullet(source, index)) depth += 1;
    else if (isDigit(code)) continue;
    else if ((code === 46 || code === 41) && isDigit(source.charCodeAt(index - 1))) depth += 1;
    else break;
    if (space > mostIndent) return deepest + 1;
  }
  return depth;
}

/** A dash, a star or a plus with white space after it. */
function isBullet(source: string, index: number): boolean {
  const code = source.charCodeAt(index);
  return (code === 45 || code === 42 || code === 43) && source.charCodeAt(index + 1) <= 32;
}
