import type { TopicId } from "@policywright/laws";
import type { Evidence } from "../reading/reading.js";
import type { Sentence } from "../reading/sentence.js";
import type { CompiledPatterns } from "./compile.js";
import { contextTerms } from "./context-terms.js";
import type { Unread } from "./detect-topics.js";
import { isDenied } from "./is-denied.js";
import { patternMatcher } from "./match-pattern.js";
import { hasTerm } from "./term-bits.js";

/** Topics, or what else patterns tell of, that one sentence speaks of. */
export type Told<Id extends string = TopicId> = Map<Id, Evidence>;

/** Looks at one sentence after the other. */
export interface Looker<Id extends string = TopicId> {
  /** Finds the words of a sentence; gives whether there are any. All else speaks of the sentence that was opened last. */
  open(sentence: Sentence): boolean;
  /** Whether a term is met before a number of words of the sentence have passed. */
  begins(term: number, words: number): boolean;
  /**
   * Holds the patterns against the sentence.
   *
   * @param above
   *   Places of the sentences that it stands under.
   */
  look(sentence: Sentence, above: readonly number[], isHead: boolean): Told<Id>;
}

/** Starts to look at the sentences of a document. */
export function lookerAt<Id extends string>(document: Unread, compiled: CompiledPatterns<Id>): Looker<Id> {
  const { words } = document;
  const { patterns } = compiled;
  const { begins, patterns: numbers, seconds } = compiled.candidates;
  const { hits } = compiled;
  const matches = patternMatcher(hits);
  const isIn = contextTerms(document, compiled.hitsAround);
  /** In which look each pattern was held against a sentence last. */
  const lookedFor = new Int32Array(patterns.length);
  let looks = 0;
  const match = { from: 0, to: 0, verb: 0, lead: 0 };
  return {
    open(sentence) {
      hits.find(words, sentence.words);
      return hits.phrases.length > 0;
    },
    begins(term, count) {
      const first = hits.first(term);
      return first !== -1 && hits.from(first) < hits.start() + count;
    },
    look(sentence, above, isHead) {
      const told: Told<Id> = new Map();
      const around = {
        isAbove: (term: number) => above.some((place) => isIn(place, term)),
        isNear: (term: number) => nearby(document, sentence).some((place) => isIn(place, term)),
      };
      looks += 1;
      for (const phrase of hits.phrases) {
        const end = begins[phrase + 1] ?? 0;
        for (let row = begins[phrase] ?? 0; row < end; row++) {
          if (!hasTerm(hits.terms, seconds[row] ?? 0)) continue;
          const number = numbers[row] ?? 0;
          const pattern = patterns[number];
          if (pattern === undefined || lookedFor[number] === looks) continue;
          lookedFor[number] = looks;
          if ((isHead && !pattern.inHeadings) || told.get(pattern.topic)?.affirmed) continue;
          if (!matches(pattern, around, match)) continue;
          const affirmed = !isDenied(match, hits, compiled, document);
          if (told.has(pattern.topic) && !affirmed) continue;
          const place = { from: words.from[match.from] ?? 0, to: words.to[match.to - 1] ?? 0 };
          const evidence = { sentence, affirmed, match: place };
          for (const topic of affirmed ? pattern.told : [pattern.topic])
            if (!told.get(topic)?.affirmed) told.set(topic, evidence);
        }
      }
      return told;
    },
  };
}

/** Places of the two sentences before one in the same section. */
function nearby({ sentences }: Unread, { index, section }: Sentence): readonly number[] {
  return [index - 1, index - 2].filter((place) => sentences[place]?.section === section);
}
