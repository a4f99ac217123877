/** A line of a plain text, without the white space around it. */
export interface Line {
  /** Offset of its first character that is not white space. */
  readonly from: number;
  /** Offset after the last one. */
  readonly to: number;
  readonly text: string;
  /** Characters of white space before it. */
  readonly indent: number;
}

/** The lines of a text; a form feed ends a line too. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= source.length; ) {
    let end = start;
    while (end < source.length && !isLineEnd(source.charCodeAt(end))) end += 1;
    const whole = source.slice(start, end);
    const text = whole.trim();
    const indent = text === "" ? 0 : whole.length - whole.trimStart().length;
    lines.push({ from: start + indent, to: start + indent + text.length, text, indent });
    start = end + (source.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;
}

/** Lines that look as if somebody had broken a paragraph by hand. */
const broken = { least: 50, most: 100 };

/** Whether paragraphs are broken into lines of about the same length. */
export function isWrapped(lines: readonly Line[]): boolean {
  let long = 0;
  let followed = 0;
  for (const [index, { text }] of lines.entries()) {
    if (text.length > broken.most + 30) return false;
    if (text.length < broken.least) continue;
    long += 1;
    if (/^[a-z]/.test(lines[index + 1]?.text ?? "")) followed += 1;
  }
  return long >= 3 && followed * 3 >= long;
}
