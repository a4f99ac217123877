import type { Sentence } from "../reading/sentence.js";
import type { CompiledPatterns } from "./compile.js";
import type { Looker, Told } from "./look.js";

/** A reply of at most this many words says yes or no, and the next sentence how. */
const shortest = 2;

/** A negation among this many words at its beginning makes a reply a no. */
const head = 3;

/** Questions, and the sentences that answer them. */
export interface Replies<Id extends string> {
  /**
   * Notes what a question asks about.
   *
   * @param asked
   *   Topics of a question that is answered with yes, no or a way; none for any other.
   * @param goesOn
   *   The question stands beside the sentence before it, so that it may go on with another question.
   */
  ask(asked: Told<Id> | undefined, goesOn: boolean): void;
  /** Adds what was asked to what the sentence that answers tells by itself. A heading answers nothing. */
  add(told: Told<Id>, sentence: Sentence, isHead: boolean, looker: Looker<Id>): void;
}

/** “Can I delete my account? Yes, under Settings.” says as much as “You can delete your account under Settings.” */
export function repliesTo<Id extends string>({
  negation,
}: Pick<CompiledPatterns<Id>, "negation">): Replies<Id> {
  let asked = new Set<Id>();
  let isNo = false;
  return {
    ask(told, goesOn) {
      if (!goesOn) asked = new Set();
      isNo = false;
      for (const [topic, { affirmed }] of told ?? []) if (affirmed) asked.add(topic);
    },
    add(told, sentence, isHead, looker) {
      if (asked.size === 0) return;
      const { from, to, words } = sentence;
      if (!isHead) {
        isNo ||= looker.begins(negation, head);
        if (words.to - words.from <= shortest) return;
        const evidence = { sentence, affirmed: !isNo, match: { from, to } };
        for (const topic of asked) if (!told.get(topic)?.affirmed) told.set(topic, evidence);
      }
      asked = new Set();
    },
  };
}
