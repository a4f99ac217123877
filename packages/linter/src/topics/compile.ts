import type { TopicId } from "@policywright/laws";
import { emailStem, nameStem, numberStem, urlStem } from "../reading/tokens.js";
import { type Lexicon, lexicon as newLexicon } from "../words/lexicon.js";
import type { LocaleWords, TopicPhrases } from "../words/locale-words.js";
import type { Phrases } from "./hits.js";
import { type NeedPart, needParts } from "./need-parts.js";
import { type Pattern, parsePattern } from "./pattern.js";
import { termsOf } from "./terms.js";

/** Patterns that tell of topics, or of something else by its ids, made ready for reading. */
export interface CompiledPatterns<Id extends string = TopicId> extends Phrases {
  /** Patterns that can only be met where a term is, by its number. */
  readonly byTrigger: readonly (readonly TopicPattern<Id>[])[];
  readonly negation: number;
  readonly harmless: number;
  readonly exception: number;
  readonly restart: number;
  readonly pointingBack: number;
  readonly absence: number;
  readonly condition: number;
  readonly asking: number;
}

/** The words of a locale, made ready for reading. */
export interface CompiledWords extends CompiledPatterns {
  readonly words: LocaleWords;
  /** What tells that a document says what laws need, over the same lexicon. */
  readonly needs: CompiledPatterns<NeedPart>;
}

/** A pattern and the topic, or what else, that it tells of. */
export interface TopicPattern<Id extends string = TopicId> extends Pattern<number> {
  readonly topic: Id;
  /** The topic and those that it implies, and those that these imply. */
  readonly told: readonly Id[];
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
  const needs = patternsOver(words, needParts(words.needs), lexicon);
  const made = { ...patternsOver<TopicId>(words, words.topics, lexicon), words, needs };
  compiled.set(words, made);
  return made;
}

type PhrasesById<Id extends string> = Readonly<Partial<Record<Id, TopicPhrases<Id>>>>;

function patternsOver<Id extends string>(
  words: LocaleWords,
  phrases: PhrasesById<Id>,
  lexicon: Lexicon,
): CompiledPatterns<Id> {
  const terms = termsOf(words.groups, lexicon);
  const patterns = patternsOf(phrases, terms.numberOf);
  return {
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
}

function patternsOf<Id extends string>(
  topics: PhrasesById<Id>,
  numberOf: (term: string) => number,
): readonly TopicPattern<Id>[] {
  const ids = Object.keys(topics) as Id[]; // The keys of a record over ids.
  return ids.flatMap((topic) => {
    const { patterns = [], inHeadings = false } = topics[topic] ?? {};
    const told = impliedBy(topic, topics);
    return patterns.map((source) => {
      const { parts, ...around } = parsePattern(source);
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
        context: around.context.map(numberOf),
        above: around.above.map(numberOf),
        near: around.near.map(numberOf),
        none: around.none.map(numberOf),
        noneAbove: around.noneAbove.map(numberOf),
      };
    });
  });
}

/** A topic, and all topics that are spoken of wherever it is. */
function impliedBy<Id extends string>(topic: Id, topics: PhrasesById<Id>): readonly Id[] {
  const told = new Set<Id>([topic]);
  for (const each of told) for (const implied of topics[each]?.implies ?? []) told.add(implied);
  return [...told];
}

/** Hangs each pattern on the term of it that the fewest patterns use, so that common words call up few. */
function triggersOf<Id extends string>(
  patterns: readonly TopicPattern<Id>[],
  count: number,
): readonly (readonly TopicPattern<Id>[])[] {
  const uses = new Array<number>(count).fill(0);
  for (const pattern of patterns) for (const term of pattern.terms) uses[term] = (uses[term] ?? 0) + 1;
  const byTrigger: TopicPattern<Id>[][] = Array.from({ length: count }, () => []);
  for (const pattern of patterns) {
    const [rarest] = pattern.terms.toSorted((one, other) => (uses[one] ?? 0) - (uses[other] ?? 0));
    byTrigger[rarest ?? 0]?.push(pattern);
  }
  return byTrigger;
}
