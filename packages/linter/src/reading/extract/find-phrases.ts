import type { CompiledWords } from "../../topics/compile.js";
import { hitTable } from "../../topics/hits.js";
import { termBitsOf, termsIn } from "../../topics/term-bits.js";
import { termsOf } from "../../topics/terms.js";
import type { Range } from "../range.js";
import type { Sentence } from "../sentence.js";
import type { Words } from "../words.js";

/** A phrase that was found, by the id that it stands for. */
export interface FoundPhrase extends Range {
  readonly id: string;
}

/** Phrases of a locale, made ready for reading. */
type PhraseFinder = (words: Words, sentences: readonly Sentence[]) => readonly FoundPhrase[];

/**
 * Makes a function that finds phrases in a document.
 *
 * @param phrases
 *   Phrases by the id that they stand for, parted by commas. Where one holds another, only the longer is found.
 */
function phraseFinder(
  phrases: Readonly<Record<string, string>>,
  { lexicon }: Pick<CompiledWords, "lexicon">,
): PhraseFinder {
  const terms = termsOf(phrases, lexicon);
  const ids = Object.keys(phrases);
  const idOf = new Map(ids.map((id) => [terms.numberOf(`@${id}`), id]));
  const hits = hitTable({ lexicon, ...terms, termBits: termBitsOf(terms.phrasesOf, terms.lengths.length) });
  return (words, sentences) => {
    const found: FoundPhrase[] = [];
    for (const sentence of sentences) {
      hits.find(words, sentence.words);
      if (hits.phrases.length === 0) continue;
      const here: FoundPhrase[] = [];
      for (const term of termsIn(hits.terms)) {
        for (let hit = hits.first(term); hit !== -1; hit = hits.next(hit)) {
          const from = words.from[hits.from(hit)] ?? 0;
          here.push({ id: idOf.get(term) ?? "", from, to: words.to[hits.to(hit) - 1] ?? from });
        }
      }
      found.push(...longest(here));
    }
    return found;
  };
}

/** Phrases that are within no longer one, in order. */
function longest(found: readonly FoundPhrase[]): readonly FoundPhrase[] {
  const kept: FoundPhrase[] = [];
  for (const phrase of found.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept.at(-1);
    if (last === undefined || phrase.to > last.to) kept.push(phrase);
  }
  return kept;
}

/** What finds the places, laws and names of readers of a locale. */
export interface Finders {
  readonly places: PhraseFinder;
  readonly laws: PhraseFinder;
  readonly third: PhraseFinder;
}

const made = new WeakMap<CompiledWords, Finders>();

/** The finders of a locale, made once. */
export function findersOf(compiled: CompiledWords): Finders {
  const known = made.get(compiled);
  if (known !== undefined) return known;
  const { mentions } = compiled.words;
  const readers = mentions.third.split(",").map((phrase) => phrase.trim());
  const finders = {
    places: phraseFinder(mentions.places, compiled),
    laws: phraseFinder(mentions.laws, compiled),
    third: phraseFinder(Object.fromEntries(readers.map((phrase) => [phrase, phrase])), compiled),
  };
  made.set(compiled, finders);
  return finders;
}
