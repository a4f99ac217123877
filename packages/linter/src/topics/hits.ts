import type { Range } from "../reading/range.js";
import { numberStem } from "../reading/tokens.js";
import type { Words } from "../reading/words.js";
import type { Lexicon } from "../words/lexicon.js";
import { addTerms, belongsTo, hasTerm, type TermBits } from "./term-bits.js";
import type { Terms } from "./terms.js";

/** Hits of one sentence are no more than this; what has more is no sentence. */
const most = 4096;

/** Where the phrases of one sentence stand, and so the terms. It is filled again for each, so that reading makes no garbage. */
export interface Hits {
  /** Numbers of the phrases that were met, each once. */
  readonly phrases: readonly number[];
  /** The terms that were met, as a row of bits. */
  readonly terms: Uint32Array;
  /** Finds all phrases in a run of words; forgets what was found before. */
  find(words: Words, range: Range): void;
  /** Place of the first word that was looked at. */
  start(): number;
  /** First hit of a term; -1 when there is none. */
  first(term: number): number;
  /** The hit of the same term after a hit; -1 after the last. */
  next(hit: number): number;
  /** Place of the first word of a hit. */
  from(hit: number): number;
  /** Place after the last word of a hit. */
  to(hit: number): number;
}

/** The phrases that are looked for. */
export interface Phrases extends Pick<Terms, "roots" | "phrasesOf" | "lengths"> {
  readonly lexicon: Lexicon;
  readonly termBits: TermBits;
}

/** Makes an empty table for phrases. */
export function hitTable({ lexicon, roots, phrasesOf, lengths, termBits }: Phrases): Hits {
  const anyNumber = roots[lexicon.stemOf(numberStem)]?.phrase ?? -1;
  const nodes = withoutHoles(roots);
  const table = phraseHits(lengths.length);
  const { add, phrases, firsts, nexts, froms, tos } = table;
  const terms = new Uint32Array(termBits.width);
  /** In which run of words the hits of each term were listed last. */
  const listed = new Int32Array(phrasesOf.length);
  const heads = new Int32Array(phrasesOf.length);
  /** Hits of the terms that were listed, in order; -1 after the last of each. */
  const lists: number[] = [];
  let run = 0;
  let begin = 0;

  function list(term: number): void {
    const head = lists.length;
    heads[term] = head;
    for (const phrase of phrases) {
      if (!belongsTo(termBits, phrase, term)) continue;
      for (let hit = firsts[phrase] ?? -1; hit !== -1; hit = nexts[hit] ?? -1) {
        let at = lists.push(hit) - 1;
        for (; at > head && (lists[at - 1] ?? 0) > hit; at--) lists[at] = lists[at - 1] ?? 0;
        lists[at] = hit;
      }
    }
    lists.push(-1);
  }

  return {
    phrases,
    terms,
    find({ stem }, range) {
      run += 1;
      begin = range.from;
      lists.length = 0;
      table.clear();
      for (let start = range.from; start < range.to; start++) {
        const root = stem[start] ?? 0;
        if (anyNumber !== -1 && lexicon.isNumber(root)) add(anyNumber, start, start + 1);
        let node = root < nodes.length ? nodes[root] : undefined;
        for (let end = start + 1; node !== undefined; end++) {
          if (node.phrase !== -1) add(node.phrase, start, end);
          node = end < range.to ? node.next?.get(stem[end] ?? 0) : undefined;
        }
      }
      terms.fill(0);
      for (const phrase of phrases) addTerms(terms, termBits, phrase);
    },
    start: () => begin,
    first(term) {
      if (!hasTerm(terms, term)) return -1;
      if (listed[term] !== run) {
        listed[term] = run;
        list(term);
      }
      return heads[term] ?? -1;
    },
    next: (hit) => (lists[hit + 1] === -1 ? -1 : hit + 1),
    from: (hit) => froms[lists[hit] ?? 0] ?? 0,
    to: (hit) => tos[lists[hit] ?? 0] ?? 0,
  };
}

/** A copy of a list with few entries, far apart, that can be looked up as quickly as a full one. */
function withoutHoles<Entry>(list: readonly (Entry | undefined)[]): readonly (Entry | undefined)[] {
  const full = new Array<Entry | undefined>(list.length).fill(undefined);
  // Only entries that are there are visited.
  list.forEach((entry, index) => {
    full[index] = entry;
  });
  return full;
}

/** Where the phrases of one run of words stand, in the order in which they were added. */
function phraseHits(phraseCount: number) {
  const firsts = new Int32Array(phraseCount).fill(-1);
  const lasts = new Int32Array(phraseCount);
  const froms = new Int32Array(most);
  const tos = new Int32Array(most);
  const nexts = new Int32Array(most);
  const phrases: number[] = [];
  let count = 0;
  return {
    phrases,
    firsts,
    nexts,
    froms,
    tos,
    clear() {
      for (const phrase of phrases) firsts[phrase] = -1;
      phrases.length = 0;
      count = 0;
    },
    add(phrase: number, from: number, to: number) {
      if (count === most) return;
      froms[count] = from;
      tos[count] = to;
      nexts[count] = -1;
      if (firsts[phrase] === -1) {
        firsts[phrase] = count;
        phrases.push(phrase);
      } else nexts[lasts[phrase] ?? 0] = count;
      lasts[phrase] = count;
      count += 1;
    },
  };
}
