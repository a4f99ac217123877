import type { Lexicon } from "../words/lexicon.js";
import type { TopicWords } from "../words/locale-words.js";

/** The words and groups that patterns are made of, each with a number, and the phrases of each. */
export interface Terms {
  /** Number of a term as a pattern names it: `word`, `one|two`, `@group`. */
  numberOf(term: string): number;
  /** Numbers of the phrases of each term. */
  readonly phrasesOf: readonly (readonly number[])[];
  /** How many words each phrase has. */
  readonly lengths: readonly number[];
  /** Phrases by the stem of their first word. */
  readonly roots: readonly (TrieNode | undefined)[];
}

/** Phrases that begin alike, by their next stem. */
interface TrieNode {
  next: Map<number, TrieNode> | undefined;
  /** The phrase that ends here; -1 when none does. */
  phrase: number;
}

/** Collects terms as patterns name them. */
export function termsOf(groups: TopicWords["groups"], lexicon: Lexicon): Terms {
  const numbers = new Map<string, number>();
  const phrasesOf: (readonly number[])[] = [];
  const lengths: number[] = [];
  const roots: (TrieNode | undefined)[] = [];

  /** Number of a phrase; it gets one when it has none. */
  function add(phrase: string): number {
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
    if (node.phrase === -1) node.phrase = lengths.push(more.length + 1) - 1;
    return node.phrase;
  }

  return {
    roots,
    phrasesOf,
    lengths,
    numberOf(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = phrasesOf.push([...new Set(phrasesIn(term, groups).map(add))]) - 1;
      numbers.set(term, number);
      return number;
    },
  };
}

function newNode(): TrieNode {
  return { next: undefined, phrase: -1 };
}

/** All phrases of a term. */
function phrasesIn(term: string, groups: TopicWords["groups"], depth = 0): readonly string[] {
  if (term.includes("|")) return term.split("|").flatMap((each) => phrasesIn(each, groups, depth + 1));
  if (!term.startsWith("@")) return [term];
  const phrases = groups[term.slice(1)];
  if (phrases === undefined || depth > 8)
    throw new Error(`Unexpected \`${term}\`, expected a group that the locale has`);
  return phrases
    .split(",")
    .map((phrase) => phrase.trim())
    .flatMap((phrase) => (phrase.startsWith("@") ? phrasesIn(phrase, groups, depth + 1) : [phrase]));
}
