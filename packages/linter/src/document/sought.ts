import type { Range } from "../reading/range.js";
import type { Reading } from "../reading/reading.js";
import type { Sentence } from "../reading/sentence.js";
import { lineAt } from "./line-at.js";
import { type Match, matches } from "./matches.js";
import { sentenceAt } from "./place-among.js";
import { wordForms } from "./word-forms.js";

/**
 * A pattern that need not be held against a whole document, for it is known where it can match.
 *
 * Words are in lower case, with straight apostrophes, as `wordForms` gives them.
 */
export type Sought = AtWords | InLines;

/** A sticky pattern that matches nowhere but where one of some words begins. */
interface AtWords {
  readonly pattern: RegExp;
  readonly startsWith: readonly string[];
}

/** A global pattern whose matches end in the line in which they begin, with one of some words, or of some signs, in that line. */
interface InLines {
  readonly pattern: RegExp;
  readonly words?: readonly string[];
  /** A global pattern for the signs, which is quicker than the pattern itself. */
  readonly signs?: RegExp;
}

/** The places of a document that a pattern matches, in order. */
export function matchesOf(reading: Reading, sought: Sought): Iterable<Match> {
  return "startsWith" in sought ? matchesAtWords(reading, sought) : matchesInLines(reading, sought);
}

/** Whether one of some words stands in a document. */
export function hasWord(reading: Reading, words: readonly string[]): boolean {
  const forms = wordForms(reading);
  return words.some((word) => forms.has(word));
}

/** Offsets at which one of some words begins, in order. */
function placesOf(reading: Reading, words: readonly string[]): readonly number[] {
  const forms = wordForms(reading);
  return words
    .flatMap((word) => forms.get(word) ?? [])
    .toSorted((one, other) => one - other)
    .map((place) => reading.words.from[place] ?? 0);
}

/** The sentences of a document in which one of some words stands, in order. */
export function sentencesWith(reading: Reading, words: readonly string[]): readonly Sentence[] {
  const sentences = placesOf(reading, words).map((place) => sentenceAt(reading, place));
  return [...new Set(sentences)].filter((sentence) => sentence !== undefined);
}

function* matchesAtWords(reading: Reading, { pattern, startsWith }: AtWords): Iterable<Match> {
  let end = 0;
  for (const from of placesOf(reading, startsWith)) {
    if (from < end) continue;
    pattern.lastIndex = from;
    const match = pattern.exec(reading.text);
    if (match === null) continue;
    const [words, ...groups] = match;
    end = from + words.length;
    yield { words, groups: groups.map((group) => group ?? ""), from, to: end };
  }
}

function* matchesInLines(reading: Reading, { pattern, words = [], signs }: InLines): Iterable<Match> {
  const { text } = reading;
  const places = [...placesOf(reading, words)];
  if (signs) for (const { index } of text.matchAll(signs)) places.push(index);
  if (words.length > 0 && signs) places.sort((one, other) => one - other);
  for (const line of linesAt(text, places))
    for (const match of matches(text.slice(line.from, line.to), pattern))
      yield { ...match, from: line.from + match.from, to: line.from + match.to };
}

/** The lines of a text in which some offsets stand, each once. */
function* linesAt(text: string, offsets: readonly number[]): Iterable<Range> {
  let to = -1;
  for (const offset of offsets) {
    if (offset <= to) continue;
    const line = lineAt(text, offset);
    to = line.to;
    yield line;
  }
}
