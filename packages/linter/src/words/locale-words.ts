import type { NeedName, TopicId } from "@policywright/laws";
import type { Country, Region } from "@policywright/schema";
import type { PeriodMention } from "../reading/mentions.js";
import type { Stem } from "./stem.js";

/** What is known of a language by the reader of documents: data, without code but its stems. */
export interface LocaleWords extends SentenceWords, TopicWords, NeedWords {
  /** Language tag: `en`. */
  readonly locale: string;
  readonly stem: Stem;
  readonly mentions: MentionWords;
}

/** How dates, periods, places, laws and people are named. Lists of words are parted by bars, of phrases by commas. */
export interface MentionWords {
  /** Names of the months, January first. */
  readonly months: readonly string[];
  /** Words beside a date of the last change, and beside one from which a text holds. */
  readonly updated: string;
  readonly effective: string;
  readonly units: Readonly<Record<PeriodMention["unit"], string>>;
  /** Words between a number and its unit: “30 business days”. */
  readonly unitAdjectives: ReadonlySet<string>;
  readonly numbers: Readonly<Record<string, number>>;
  /** Signs and names of currencies, with their codes (ISO 4217). */
  readonly currencies: Readonly<Record<string, string>>;
  /** Legal forms, in lower case and without periods. */
  readonly legalForms: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  /** What readers are called in the third person. */
  readonly third: string;
  /** What follows a term that is defined. */
  readonly defines: string;
  readonly places: Readonly<Partial<Record<Country | Region, string>>>;
  readonly laws: Readonly<Record<string, string>>;
}

/** What tells the end of a sentence from a period within one. */
export interface SentenceWords {
  /** Abbreviations after which a sentence goes on, without their last period: `e.g`. */
  readonly neverLast: ReadonlySet<string>;
  /** Abbreviations after which a sentence can end: `inc`. */
  readonly seldomLast: ReadonlySet<string>;
  /** Words that begin sentences; after an abbreviation they tell that one begins. */
  readonly openers: ReadonlySet<string>;
}

/** What tells of which topics a sentence speaks. */
export interface TopicWords {
  /** Phrases that stand for one another in patterns, by name: separated by commas, `@name` for all of another group. */
  readonly groups: Readonly<Record<string, string>>;
  readonly topics: Readonly<Partial<Record<TopicId, TopicPhrases<TopicId>>>>;
  /** Group whose words turn a statement into a denial. */
  readonly negation: string;
  /** Group of negations that reach no further than a comma: “without”. */
  readonly brief: string;
  /** Group of phrases whose negation denies nothing (“no later than”) and whose “you” begins no clause (“about you”). */
  readonly harmless: string;
  /** Group whose words limit a denial: “we do not … unless …” says that we do. */
  readonly exception: string;
  /** Group of words that begin a new clause, in which a negation of the one before no longer holds. */
  readonly restart: string;
  /** Group of words that say that there is none of what follows: “we set no cookies”. */
  readonly absence: string;
  /** Group of phrases that begin sentences about others, or about the world: “many websites use cookies”. */
  readonly others: string;
  /** Group of words by which authors speak of themselves. */
  readonly own: string;
  /** Group of words that begin a condition. */
  readonly condition: string;
  /** Group of words that begin a question which the next sentence answers with yes or no, or with a way. */
  readonly asking: string;
  /** Words that point back to the sentence before, at the start of one. */
  readonly pointingBack: string;
}

/** What tells that a sentence says what a law needs, and does not only mention it. */
export interface NeedWords {
  readonly needs: Readonly<Partial<Record<NeedName, NeedPhrases>>>;
}

/** How a need is said. */
interface NeedPhrases extends TopicPhrases<never> {
  /** What has to be said too, in the same sentence or another: that withdrawal of consent does not look back. */
  readonly too?: readonly string[];
}

/**
 * How a topic, or a need of a law, is spoken of.
 *
 * A pattern is a run of words and groups, by their stems, in a sentence:
 *
 * - `sell @data` one after the other; `sell .. @data` with at most 6 words between them, `...` with at most 16
 * - `opt|opted` one of several words
 * - `a & b` both, in either order, anywhere in the sentence
 * - `~@group` in the sentence or in what it stands under: headings, the line that leads up to a list, the column's head
 * - `^@group` in what it stands under, not in the sentence
 * - `+@group` in the sentence, in one of the two before it in the same section or in what it stands under
 * - `-@group` nowhere in the sentence; `-^@group` nowhere in what it stands under
 * - `<name>` a word with a capital that no pattern knows, `<number>`, `<email>`, `<url>`, `//host` an address of a host
 * - `*word` the word that a negation before it denies; without one, the first of the pattern
 */
export interface TopicPhrases<Id extends string> {
  readonly patterns: readonly string[];
  /** A denial speaks of the topic as well: “we do not sell personal data” of sale. Otherwise it does not disclose it. */
  readonly denial?: true;
  /** A heading counts as a statement: “Last updated: 1 May”. */
  readonly inHeadings?: true;
  /** Sentences about others speak of it too: “other websites have policies of their own” of links. */
  readonly ofOthers?: true;
  /** Topics that are spoken of as well wherever this one is. */
  readonly implies?: readonly Id[];
}
