import type { SentenceWords } from "../words/locale-words.js";
import type { Block } from "./block.js";
import { isDigit, isUpper, isWordPart } from "./characters.js";
import type { Range } from "./range.js";
import type { Section } from "./section.js";
import type { Sentence } from "./sentence.js";
import type { Words } from "./words.js";

/** A sentence is cut at the next space beyond this many characters: what is longer is no sentence. */
const longest = 4000;

/** Takes the blocks of a text apart into sentences. */
export function sentencesOf(
  text: string,
  blocks: readonly Block[],
  sections: readonly Section[],
  words: Words,
  locale: SentenceWords,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let word = 0;
  let section = 0;

  function add(block: Block, range: Range, column: number | undefined): void {
    while (word < words.count && (words.from[word] ?? 0) < range.from) word += 1;
    const first = word;
    while (word < words.count && (words.from[word] ?? 0) < range.to) word += 1;
    sentences.push({
      index: sentences.length,
      block: block.index,
      section,
      from: range.from,
      to: range.to,
      words: { from: first, to: word },
      ...(column === undefined ? {} : { column }),
    });
  }

  for (const block of blocks) {
    if (block.kind === "heading") section += 1;
    if (block.index >= (sections[section]?.blocks.to ?? 0) && block.kind !== "heading") section += 1;
    if (block.kind === "heading") add(block, block, undefined);
    else if (block.cells.length === 0)
      for (const range of cut(text, block, locale)) add(block, range, undefined);
    else
      for (const [column, cell] of block.cells.entries())
        for (const range of cut(text, cell, locale)) add(block, range, column);
  }
  return sentences;
}

/** The sentences of a run of text. */
function cut(text: string, { from, to }: Range, locale: SentenceWords): readonly Range[] {
  const ranges: Range[] = [];
  let start = from;

  function end(at: number): void {
    let last = at;
    while (last > start && text.charCodeAt(last - 1) <= 32) last -= 1;
    if (last > start) ranges.push({ from: start, to: last });
    start = at;
    while (start < to && text.charCodeAt(start) <= 32) start += 1;
  }

  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === 32) {
      if (index - start > longest) end(index);
    } else if (code === 10) {
      if (isNewLine(text, start, index, to)) end(index);
    } else if (code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002) {
      const after = afterClosing(text, index + 1, to);
      if (isEnd(text, start, index, after, to, locale)) {
        end(after);
        index = start - 1;
      }
    }
  }
  end(to);
  return ranges;
}

/** Offset after the quotation marks, brackets and further marks that close a sentence. */
function afterClosing(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && ".!?)]\"'\u201d\u2019\u00bb\u2026".includes(text.charAt(at))) at += 1;
  return at;
}

/** A line that the author has broken is a sentence, unless the next goes on in lower case. */
function isNewLine(text: string, start: number, at: number, to: number): boolean {
  if (at === start || at + 1 >= to) return false;
  const next = text.charAt(at + 1);
  return isUpper(next) || !isWordPart(next.charCodeAt(0)) || isDigit(next.charCodeAt(0));
}

/** Whether a mark ends a sentence. */
function isEnd(
  text: string,
  start: number,
  at: number,
  after: number,
  to: number,
  locale: SentenceWords,
): boolean {
  if (after >= to) return true;
  const isPeriod = text.charCodeAt(at) === 46;
  if (text.charCodeAt(after) > 32) return isGlued(text, at, after, isPeriod);
  let next = after;
  while (next < to && text.charCodeAt(next) <= 32) next += 1;
  const follows = text.charAt(next);
  if (!isPeriod) return !isLower(follows) || text.charCodeAt(at) === 0x3002;
  if (isLower(follows)) return false;
  const word = wordBefore(text, start, at);
  if (word === "") return at > start;
  if (isNumberOfItem(start, at, word)) return false;
  const low = word.toLowerCase();
  if (locale.neverLast.has(low)) return false;
  if (word.length === 1 && isUpper(word)) return locale.openers.has(wordAt(text, next, to));
  if (locale.seldomLast.has(low) || word.includes(".")) return locale.openers.has(wordAt(text, next, to));
  return true;
}

/** “…distributors.Please”: no space, a word of more than two letters before and a capital after. */
function isGlued(text: string, at: number, after: number, isPeriod: boolean): boolean {
  if (after !== at + 1 || !isPeriod) return false;
  const next = text.slice(after, after + 2);
  const before = text.slice(Math.max(0, at - 3), at);
  return (
    /^[A-Z][a-z]$/.test(next) &&
    /^[a-z]{3}$/.test(before) &&
    !/^[A-Z][a-z]{1,9}\.[a-z]/.test(text.slice(after, after + 14))
  );
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

/** The run of letters, digits and periods before an offset: “U.S”, “e.g”, “Inc”. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 20) {
    const code = text.charCodeAt(from - 1);
    if (!isWordPart(code) && code !== 46) break;
    from -= 1;
  }
  return text.slice(from, at);
}

/** “1.”, “IV.”, “a.” at the very start. */
function isNumberOfItem(start: number, at: number, word: string): boolean {
  return (
    at - word.length <= start + 1 && /^(?:\d{1,3}(?:\.\d{1,3}){0,5}|[ivxlcIVXLC]{1,6}|[a-zA-Z])$/.test(word)
  );
}

/** The word at an offset, in lower case. */
function wordAt(text: string, from: number, to: number): string {
  let end = from;
  while (end < to && end - from < 30 && isWordPart(text.charCodeAt(end))) end += 1;
  return text.slice(from, end).toLowerCase();
}
