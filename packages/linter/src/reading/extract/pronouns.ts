import type { MentionWords } from "../../words/locale-words.js";
import type { PronounCounts } from "../mentions.js";
import type { Words } from "../words.js";
import type { FoundPhrase } from "./find-phrases.js";

/** Counts how a document speaks of itself and of its readers. */
export function pronounsIn(
  text: string,
  words: Words,
  { first, second }: MentionWords,
  readers: readonly FoundPhrase[],
): PronounCounts {
  const counts = { first: 0, second: 0 };
  for (let index = 0; index < words.count; index++) {
    const from = words.from[index] ?? 0;
    const to = words.to[index] ?? 0;
    if (to - from > 10) continue;
    const word = text.slice(from, to);
    const low = word.toLowerCase();
    if (first.has(low) && word !== "US") counts.first += 1;
    else if (second.has(low)) counts.second += 1;
  }
  const third: Record<string, number> = {};
  for (const { id } of readers) third[id] = (third[id] ?? 0) + 1;
  return { ...counts, third };
}
