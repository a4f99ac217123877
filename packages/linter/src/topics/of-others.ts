import type { TopicPhrases } from "../words/locale-words.js";
import type { CompiledPatterns } from "./compile.js";
import type { Looker, Told } from "./look.js";

/** What a sentence about others begins with stands among this many words. */
const head = 2;

/** “Many websites use cookies” says nothing of the author's own: keeps only topics that are about others. */
export function keepOwn<Id extends string>(
  told: Told<Id>,
  looker: Looker<Id>,
  { others, own, ofOthers }: Pick<CompiledPatterns<Id>, "others" | "own" | "ofOthers">,
): void {
  if (told.size === 0 || !looker.begins(others, head) || looker.begins(own, Number.POSITIVE_INFINITY)) return;
  for (const topic of told.keys()) if (!ofOthers.has(topic)) told.delete(topic);
}

/** Topics of which sentences about others speak too. */
export function topicsOfOthers<Id extends string>(
  topics: Readonly<Partial<Record<Id, TopicPhrases<Id>>>>,
): ReadonlySet<Id> {
  const ids = Object.keys(topics) as Id[]; // The keys of a record over ids.
  return new Set(ids.filter((topic) => topics[topic]?.ofOthers));
}
