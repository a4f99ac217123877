import type { Range } from "../range.js";
import { isLabelled } from "./is-labelled.js";
import type { Line } from "./lines.js";
import { markerOf } from "./marker.js";
import { columns, isFull, type Wrapping } from "./wrapping.js";

/** Joins lines that were one before somebody wrapped them: a paragraph, an item or a heading is one line again. */
export function joinLines(
  source: string,
  lines: readonly Line[],
  isAlone: (index: number) => boolean,
  wrapping: Wrapping,
): readonly Line[] {
  const joined: Line[] = [];
  const words = knownWords(source);
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    if (first === undefined) continue;
    let last = index;
    while (!isAlone(last) && !isAlone(last + 1) && continues(lines, index, last, wrapping)) last += 1;
    const run = lines.slice(index, last + 1);
    joined.push(run.length === 1 ? first : one(source, first, run, wrapping, words));
    index = last;
  }
  return joined;
}

/** Whether the line after `last` belongs to what began at `first`. */
function continues(lines: readonly Line[], first: number, last: number, wrapping: Wrapping): boolean {
  const [begin, line, next] = [lines[first], lines[last], lines[last + 1]];
  if (begin === undefined || line === undefined || next === undefined) return false;
  if (line.text === "" || next.text === "") return false;
  if (wrapping.isCut) return wrapping.isCut(line);
  const full = isFull(line, next, wrapping.width);
  const isUnfinished = !/[.:;!?]["”’)]?$/.test(line.text);
  const isLower = /^[(“"'‘]?\p{Ll}/u.test(next.text);
  const own = markerOf(begin.text);
  const marked = markerOf(next.text);
  if (marked !== undefined && !(full && isUnfinished && own === undefined && isByChance(line, next)))
    return false;
  if (next.indent > line.indent && last > first) return false;
  if (next.indent > line.indent && own === undefined && !(full && isUnfinished && isLower)) return false;
  if (isLabelled(next.text) && isLabelled(begin.text) && next.indent >= begin.indent) return false;
  if (full) return true;
  return isUnfinished && isLower && columns(line) * 2 >= wrapping.width;
}

/** A number or a dash that a sentence has brought to the start of a line: “as said in Section”, “4. We …”. */
function isByChance({ text, indent }: Line, next: Line): boolean {
  if (next.indent !== indent) return false;
  if (/^[–—-] \p{Ll}/u.test(next.text)) return true;
  return /(?:\b(?:sections?|articles?|art\.?|clauses?|paragraphs?|parts?|chapters?|recital|under|to|and|or|of|in|than|is|are|for|the|,)|[(§,])$/i.test(
    text,
  );
}

function one(
  source: string,
  first: Line,
  run: readonly Line[],
  { isCut }: Wrapping,
  words: () => ReadonlySet<string>,
): Line {
  const last = run.at(-1) ?? first;
  const parts: Range[] = [];
  for (const [index, line] of run.entries()) {
    const next = run[index + 1];
    const from = index === 0 || !isCut ? line.from : line.from - line.indent;
    if (next === undefined) parts.push({ from, to: line.to });
    else if (isCut) parts.push({ from, to: line.from - line.indent + line.length });
    else parts.push(...parted(line, next, words));
  }
  const text = parts.map(({ from, to }) => source.slice(from, to)).join("");
  return { ...first, to: last.to, text: text.replace(/\s+/g, " ").trim(), parts };
}

/** A line, and the space after it; after a hyphen there is none, and one that only the end of the line asked for is left out. */
function parted(line: Line, next: Line, words: () => ReadonlySet<string>): readonly Range[] {
  const hyphened = /(\p{Ll}{1,40})-$/u.exec(line.text.slice(-40))?.[1];
  const rest = /^\p{Ll}+/u.exec(next.text.slice(0, 40))?.[0];
  if (hyphened === undefined || rest === undefined || /^(?:and|or|to|nor)$/.test(rest))
    return [
      { from: line.from, to: line.to },
      { from: line.to, to: line.to + 1 },
    ];
  return [{ from: line.from, to: words().has(hyphened + rest) ? line.to - 1 : line.to }];
}

/** Words of a text in small letters, found when first asked for. */
function knownWords(source: string): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined;
  return () => {
    known ??= new Set(source.match(/[a-zß-öø-ÿœ]{5,}/g) ?? []);
    return known;
  };
}
