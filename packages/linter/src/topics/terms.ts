import type { Lexicon } from "../words/lexicon.js";
import type { TopicWords } from "../words/locale-words.js";

/** The words and groups that patterns are made of, each with a number. */
export interface Terms {
  /** Number of a term as a pattern names it: `word`, `one|two`, `@group`. */
  numberOf(term: string): number;
  count(): number;
  /** Phrases by the stem of their first word. */
  readonly roots: readonly (TrieNode | undefined)[];
}

/** Phrases that begin alike, by their next stem. */
export interface TrieNode {
  next: Map<number, TrieNode> | undefined;
  /** Terms that a phrase which ends here belongs to. */
  readonly terms: number[];
}

/** Collects terms as patterns name them. */
export function termsOf(groups: TopicWords["groups"], lexicon: Lexicon): Terms {
  const numbers = new Map<string, number>();
  const roots: (TrieNode | undefined)[] = [];

  function add(phrase: string, term: number): void {
    const [first = "", ...more] = phrase.split(/[\s-]+/);
    const root = lexicon.add(first);
    roots[root] ??= newNode();
    let node = roots[root];
    for (const word of more) {
      const stem = lexicon.add(word);
      node.next ??= new Map();
      let next = node.next.get(stem);
      if (next === undefined) {
        next = newNode();
        node.next.set(stem, next);
      }
      node = next;
    }
    if (!node.terms.includes(term)) node.terms.push(term);
  }

  return {
    roots,
    count: () => numbers.size,
    numberOf(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(term, number);
      for (const phrase of phrasesOf(term, groups)) add(phrase, number);
      return number;
    },
  };
}

function newNode(): TrieNode {
  return { next: undefined, terms: [] };
}

/** All phrases of a term. */
function phrasesOf(term: string, groups: TopicWords["groups"], depth = 0): readonly string[] {
  if (term.includes("|")) return term.split("|").flatMap((each) => phrasesOf(each, groups, depth + 1));
  if (!term.startsWith("@")) return [term];
  const phrases = groups[term.slice(1)];
  if (phrases === undefined || depth > 8)
    throw new Error(`Unexpected \`${term}\`, expected a group that the locale has`);
  return phrases
    .split(",")
    .map((phrase) => phrase.trim())
    .flatMap((phrase) => (phrase.startsWith("@") ? phrasesOf(phrase, groups, depth + 1) : [phrase]));
}
