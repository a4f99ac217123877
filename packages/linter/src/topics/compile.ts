import type { TopicId } from "@policywright/laws";
import { emailStem, nameStem, numberStem, urlStem } from "../reading/tokens.js";
import { type Lexicon, lexicon as newLexicon } from "../words/lexicon.js";
import type { LocaleWords, TopicPhrases } from "../words/locale-words.js";
import { type Candidates, candidatesOf } from "./candidates.js";
import { type Hits, hitTable } from "./hits.js";
import { type NeedPart, needParts } from "./need-parts.js";
import { topicsOfOthers } from "./of-others.js";
import { type Pattern, parsePattern } from "./pattern.js";
import { termBitsOf } from "./term-bits.js";
import { type Terms, termsOf } from "./terms.js";

/** Patterns that tell of topics, or of something else by its ids, made ready for reading. */
export interface CompiledPatterns<Id extends string = TopicId> {
  readonly lexicon: Lexicon;
  /** Tables that are filled again for each sentence of each document: that which is looked at, and one around it. */
  readonly hits: Hits;
  readonly hitsAround: Hits;
  /** By their numbers. */
  readonly patterns: readonly TopicPattern<Id>[];
  readonly candidates: Candidates;
  readonly negation: number;
  readonly brief: number;
  readonly harmless: number;
  readonly exception: number;
  readonly restart: number;
  readonly pointingBack: number;
  readonly absence: number;
  readonly others: number;
  /** Of which sentences about others speak too. */
  readonly ofOthers: ReadonlySet<Id>;
  readonly own: number;
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
  readonly number: number;
  readonly topic: Id;
  /** The topic and those that it implies, and those that these imply. */
  readonly told: readonly Id[];
  readonly inHeadings: boolean;
  /** Terms of all parts, the rarest first: where one is missing, the pattern is not met. */
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
  const numbered = patternsOf(phrases, terms.numberOf);
  const marks = {
    negation: terms.numberOf(`@${words.negation}`),
    brief: terms.numberOf(`@${words.brief}`),
    harmless: terms.numberOf(`@${words.harmless}`),
    exception: terms.numberOf(`@${words.exception}`),
    restart: terms.numberOf(`@${words.restart}`),
    pointingBack: terms.numberOf(`@${words.pointingBack}`),
    absence: terms.numberOf(`@${words.absence}`),
    others: terms.numberOf(`@${words.others}`),
    own: terms.numberOf(`@${words.own}`),
    condition: terms.numberOf(`@${words.condition}`),
    asking: terms.numberOf(`@${words.asking}`),
  };
  const patterns = rarestFirst(numbered, terms);
  const { roots, phrasesOf, lengths } = terms;
  const table = { lexicon, roots, phrasesOf, lengths, termBits: termBitsOf(phrasesOf, lengths.length) };
  return {
    lexicon,
    hits: hitTable(table),
    hitsAround: hitTable(table),
    ...marks,
    ofOthers: topicsOfOthers(phrases),
    patterns,
    candidates: candidatesOf(patterns, terms),
  };
}

function patternsOf<Id extends string>(
  topics: PhrasesById<Id>,
  numberOf: (term: string) => number,
): readonly TopicPattern<Id>[] {
  const ids = Object.keys(topics) as Id[]; // The keys of a record over ids.
  let count = 0;
  return ids.flatMap((topic) => {
    const { patterns = [], inHeadings = false } = topics[topic] ?? {};
    const told = impliedBy(topic, topics);
    return patterns.map((source) => {
      const { parts, ...around } = parsePattern(source);
      const numbered = parts.map((steps) => steps.map((step) => ({ ...step, term: numberOf(step.term) })));
      return {
        number: count++,
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

/**
 * How common each term may be, by its number.
 *
 * A phrase is the commoner the more terms have it, and the rarer the more words it has.
 */
function commonnessOf({ phrasesOf, lengths }: Terms): readonly number[] {
  const uses = new Array<number>(lengths.length).fill(0);
  for (const phrases of phrasesOf) for (const phrase of phrases) uses[phrase] = (uses[phrase] ?? 0) + 1;
  return phrasesOf.map((phrases) =>
    phrases.reduce((sum, phrase) => sum + (uses[phrase] ?? 0) / (lengths[phrase] ?? 1) ** 2, 0),
  );
}

/** Puts the rarest term of each pattern first. */
function rarestFirst<Id extends string>(
  patterns: readonly TopicPattern<Id>[],
  terms: Terms,
): readonly TopicPattern<Id>[] {
  const commonness = commonnessOf(terms);
  return patterns.map((pattern) => ({
    ...pattern,
    terms: pattern.terms.toSorted((one, other) => (commonness[one] ?? 0) - (commonness[other] ?? 0)),
  }));
}
