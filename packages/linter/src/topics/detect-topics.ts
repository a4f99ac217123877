import type { TopicId } from "@policywright/laws";
import type { Block } from "../reading/block.js";
import type { Link } from "../reading/page.js";
import type { Evidence } from "../reading/reading.js";
import type { Section } from "../reading/section.js";
import type { Sentence } from "../reading/sentence.js";
import type { Words } from "../reading/words.js";
import type { CompiledWords, TopicPattern } from "./compile.js";
import { contextsOf } from "./context.js";
import { type Hits, hitsIn } from "./hits.js";
import { isDenied } from "./is-denied.js";
import { type Match, matchPart } from "./match.js";

/** What topics are found in: a document whose topics are not known yet. */
export interface Unread {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly words: Words;
  readonly links: readonly Link[];
}

/** Finds the topics that a document speaks of, each with its sentences in reading order. */
export function detectTopics(
  document: Unread,
  compiled: CompiledWords,
): ReadonlyMap<TopicId, readonly Evidence[]> {
  const { sentences, blocks, sections, words } = document;
  const found = new Map<TopicId, Evidence[]>();
  const contexts = contextsOf(sentences, blocks, sections);
  const hits = sentences.map((sentence) => hitsIn(words, sentence.words, compiled.trie));
  const labels = linkLabels(document);
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    if (kind === "code" || labels.has(sentence.index)) continue;
    const isHead = kind === "heading" || kind === "header-row";
    const isQuestion = document.text.charCodeAt(sentence.to - 1) === 63;
    const own = hits[sentence.index];
    if (own === undefined || own.terms.length === 0 || isQuestion) continue;
    const above = contexts.of(sentence).flatMap((at) => hits[at] ?? []);
    const previous = hits[sentence.index - 1];
    if (
      previous &&
      pointsBack(own, sentence, compiled) &&
      sentences[sentence.index - 1]?.block === sentence.block
    )
      above.push(previous);
    for (const [topic, evidence] of evidenceIn(own, above, sentence, compiled, isHead, words)) {
      const list = found.get(topic);
      if (list === undefined) found.set(topic, [evidence]);
      else list.push(evidence);
    }
  }
  return found;
}

/** Each topic that a sentence speaks of, once; an affirmation outdoes a denial. */
function evidenceIn(
  own: Hits,
  above: readonly Hits[],
  sentence: Sentence,
  compiled: CompiledWords,
  isHead: boolean,
  words: Words,
): ReadonlyMap<TopicId, Evidence> {
  const found = new Map<TopicId, Evidence>();
  for (const term of own.terms) {
    for (const pattern of compiled.byTrigger[term] ?? []) {
      if ((isHead && !pattern.inHeadings) || found.get(pattern.topic)?.affirmed) continue;
      const match = matchPattern(pattern, own, above);
      if (match === undefined) continue;
      const affirmed = !isDenied(match.verb, own, compiled);
      if (found.has(pattern.topic) && !affirmed) continue;
      const place = { from: words.from[match.from] ?? 0, to: words.to[match.to - 1] ?? 0 };
      const evidence = { sentence, affirmed, match: place };
      found.set(pattern.topic, evidence);
      if (affirmed)
        for (const topic of pattern.told) if (!found.get(topic)?.affirmed) found.set(topic, evidence);
    }
  }
  return found;
}

/** The range of all parts of a pattern, and the word that a negation would deny: that of the first part. */
function matchPattern(pattern: TopicPattern, own: Hits, above: readonly Hits[]): Match | undefined {
  const { parts, none } = pattern;
  if (none.some((term) => own.places.has(term))) return undefined;
  const isAbove = (term: number) => above.some(({ places }) => places.has(term));
  if (!pattern.above.every(isAbove)) return undefined;
  if (!pattern.context.every((term) => own.places.has(term) || isAbove(term))) return undefined;
  let whole: Match | undefined;
  for (const part of parts) {
    const match = matchPart(part, own);
    if (match === undefined) return undefined;
    whole ??= match;
    const verb = part.some(({ isVerb }) => isVerb) ? match.verb : whole.verb;
    whole = { from: Math.min(whole.from, match.from), to: Math.max(whole.to, match.to), verb };
  }
  return whole;
}

/** Whether a sentence begins with a word that points back: “This includes …”. */
function pointsBack({ places }: Hits, { words }: Sentence, { pointingBack }: CompiledWords): boolean {
  return (places.get(pointingBack) ?? []).some((at, index) => index % 2 === 0 && at <= words.from + 1);
}

/** A label is no longer than this, in words; what is longer says something. */
const longestLabel = 8;

/** Blocks that are the words of one link and nothing else: entries of a menu or of a table of contents. */
function linkLabels({ sentences, links, blocks }: Unread): ReadonlySet<number> {
  const starts = new Map(links.map(({ from, to }) => [from, to]));
  const labels = new Set<number>();
  for (const { index, block, from, to, words } of sentences) {
    const whole = blocks[block];
    const isWhole = whole?.from === from && whole.to === to && words.to - words.from <= longestLabel;
    if (isWhole && (starts.get(from) ?? -1) >= to) labels.add(index);
  }
  return labels;
}
