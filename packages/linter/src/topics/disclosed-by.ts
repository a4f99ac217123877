import type { TopicId } from "@policywright/laws";
import type { Evidence } from "../reading/reading.js";
import type { LocaleWords } from "../words/locale-words.js";

/** Topics that a document discloses: affirmed, or denied where a denial says what the topic is about. */
export function disclosedBy(
  found: ReadonlyMap<TopicId, readonly Evidence[]>,
  { topics }: LocaleWords,
): ReadonlySet<TopicId> {
  return new Set(
    [...found].flatMap(([topic, evidence]) =>
      topics[topic]?.denial || evidence.some(({ affirmed }) => affirmed) ? [topic] : [],
    ),
  );
}
