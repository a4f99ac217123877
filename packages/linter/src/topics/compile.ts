import type { TopicId } from "@policywright/laws";
import { emailStem, nameStem, numberStem, urlStem } from "../reading/tokens.js";
import { type Lexicon, lexicon as newLexicon } from "../words/lexicon.js";
import type { LocaleWords } from "../words/locale-words.js";
import { type Pattern, parsePattern } from "./pattern.js";
import { type TrieNode, termsOf } from "./terms.js";

/** The words of a locale, made ready for reading. */
export interface CompiledWords {
  readonly words: LocaleWords;
  readonly lexicon: Lexicon;
  /** Phrases by the stem of their first word. */
  readonly roots: readonly (TrieNode | undefined)[];
  readonly termCount: number;
  /** Patterns that can only be met where a term is, by its number. */
  readonly byTrigger: readonly (readonly TopicPattern[])[];
  readonly negation: number;
  readonly harmless: number;
  readonly exception: number;
  readonly restart: number;
  readonly pointingBack: number;
  readonly absence: number;
  readonly condition: number;
  readonly asking: number;
}

/** A pattern and the topic that it tells of. */
export interface TopicPattern extends Pattern<number> {
  readonly topic: TopicId;
  /** The topic and those that it implies, and those that these imply. */
  readonly told: readonly TopicId[];
  readonly inHeadings: boolean;
  /** Terms of all parts: where one is missing, the pattern is not met. */
  readonly terms: readonly number[];
  /** The part whose verb a negation would deny. */
  readonly verbPart: number;
}

const compiled = new WeakMap<LocaleWords, CompiledWords>();

/** Makes the words of a locale ready, once. */
export function compile(words: LocaleWords): CompiledWords {
  const known = compiled.get(words);
  if (known !== undefined) return known;
  const lexicon = newLexicon(words.stem);
  for (const stem of [emailStem, urlStem, numberStem, nameStem]) lexicon.add(stem);
  const terms = termsOf(words.groups, lexicon);
  const patterns = patternsOf(words, terms.numberOf);
  const made = {
    words,
    lexicon,
    roots: terms.roots,
    negation: terms.numberOf(`@${words.negation}`),
    harmless: terms.numberOf(`@${words.harmless}`),
    exception: terms.numberOf(`@${words.exception}`),
    restart: terms.numberOf(`@${words.restart}`),
    pointingBack: terms.numberOf(`@${words.pointingBack}`),
    absence: terms.numberOf(`@${words.absence}`),
    condition: terms.numberOf(`@${words.condition}`),
    asking: terms.numberOf(`@${words.asking}`),
    termCount: terms.count(),
    byTrigger: triggersOf(patterns, terms.count()),
  };
  compiled.set(words, made);
  return made;
}

function patternsOf({ topics }: LocaleWords, numberOf: (term: string) => number): readonly TopicPattern[] {
  const ids = Object.keys(topics) as TopicId[]; // The keys of a record over topics.
  return ids.flatMap((topic) => {
    const { patterns = [], inHeadings = false } = topics[topic] ?? {};
    const told = impliedBy(topic, topics);
    return patterns.map((source) => {
      const { parts, context, above, near, none } = parsePattern(source);
      const numbered = parts.map((steps) => steps.map((step) => ({ ...step, term: numberOf(step.term) })));
      return {
        topic,
        told,
        inHeadings,
        parts: numbered,
        terms: [...new Set(numbered.flat().map(({ term }) => term))],
        verbPart: Math.max(
          0,
          parts.findIndex((steps) => steps.some(({ isVerb }) => isVerb)),
        ),
        context: context.map(numberOf),
        above: above.map(numberOf),
        near: near.map(numberOf),
        none: none.map(numberOf),
      };
    });
  });
}

/** A topic, and all topics that are spoken of wherever it is. */
function impliedBy(topic: TopicId, topics: LocaleWords["topics"]): readonly TopicId[] {
  const told = new Set<TopicId>([topic]);
  for (const each of told) for (const implied of topics[each]?.implies ?? []) told.add(implied);
  return [...told];
}

/** Hangs each pattern on the term of it that the fewest patterns use, so that common words call up few. */
function triggersOf(patterns: readonly TopicPattern[], count: number): readonly (readonly TopicPattern[])[] {
  const uses = new Array<number>(count).fill(0);
  for (const pattern of patterns) for (const term of pattern.terms) uses[term] = (uses[term] ?? 0) + 1;
  const byTrigger: TopicPattern[][] = Array.from({ length: count }, () => []);
  for (const pattern of patterns) {
    const [rarest] = pattern.terms.toSorted((one, other) => (uses[one] ?? 0) - (uses[other] ?? 0));
    byTrigger[rarest ?? 0]?.push(pattern);
  }
  return byTrigger;
}
