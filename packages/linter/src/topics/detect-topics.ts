import type { TopicId } from "@policywright/laws";
import type { Block } from "../reading/block.js";
import type { Link } from "../reading/page.js";
import type { Evidence } from "../reading/reading.js";
import type { Section } from "../reading/section.js";
import type { Sentence } from "../reading/sentence.js";
import type { Words } from "../reading/words.js";
import type { CompiledWords } from "./compile.js";
import { contextsOf } from "./context.js";
import { contextTerms } from "./context-terms.js";
import { hitTable } from "./hits.js";
import { isDenied } from "./is-denied.js";
import { linkLabels } from "./link-labels.js";
import { patternMatcher } from "./match-pattern.js";

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
  const { sentences, blocks, sections, words, text } = document;
  const found = new Map<TopicId, Evidence[]>();
  const hits = hitTable(compiled);
  const matches = patternMatcher(hits);
  const contexts = contextsOf(sentences, blocks, sections);
  const termsIn = contextTerms(document, compiled);
  const labels = linkLabels(document);
  const match = { from: 0, to: 0, verb: 0, lead: 0 };
  let above: readonly number[] = [];
  const isAbove = (term: number) => above.some((sentence) => termsIn(sentence).has(term));

  function look(sentence: Sentence, isHead: boolean): void {
    const told = new Map<TopicId, Evidence>();
    for (const term of hits.terms) {
      for (const pattern of compiled.byTrigger[term] ?? []) {
        if ((isHead && !pattern.inHeadings) || told.get(pattern.topic)?.affirmed) continue;
        if (!matches(pattern, isAbove, match)) continue;
        const affirmed = !isDenied(match, hits, compiled, document);
        if (told.has(pattern.topic) && !affirmed) continue;
        const place = { from: words.from[match.from] ?? 0, to: words.to[match.to - 1] ?? 0 };
        const evidence = { sentence, affirmed, match: place };
        for (const topic of affirmed ? pattern.told : [pattern.topic])
          if (!told.get(topic)?.affirmed) told.set(topic, evidence);
      }
    }
    for (const [topic, evidence] of told) {
      const list = found.get(topic);
      if (list === undefined) found.set(topic, [evidence]);
      else list.push(evidence);
    }
  }

  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    const isQuestion = text.charCodeAt(sentence.to - 1) === 63;
    if (kind === "code" || isQuestion || labels.has(sentence.index)) continue;
    hits.find(words, sentence.words);
    if (hits.terms.length === 0) continue;
    above = contexts.of(sentence);
    const before = sentences[sentence.index - 1];
    const first = hits.first(compiled.pointingBack);
    const pointsBack = first !== -1 && hits.from(first) <= sentence.words.from + 1;
    if (pointsBack && before?.block === sentence.block) above = [...above, before.index];
    look(sentence, kind === "heading" || kind === "header-row");
  }
  return found;
}
