import type { MentionWords } from "../../words/locale-words.js";
import type { PronounCounts } from "../mentions.js";
import type { Words } from "../words.js";
import type { FoundPhrase } from "./find-phrases.js";

/** Counts how a document speaks of itself and of its readers. */
export function pronounsIn(
  { count, form, written }: Words,
  { first, second }: MentionWords,
  readers: readonly FoundPhrase[],
): PronounCounts {
  function personOf(word: string): "first" | "second" | undefined {
    const low = word.toLowerCase();
    if (first.has(low) && word !== "US") return "first";
    return second.has(low) ? "second" : undefined;
  }

  const counts = { first: 0, second: 0 };
  const persons = written.map((word) => personOf(word));
  for (let index = 0; index < count; index++) {
    const person = persons[form[index] ?? 0];
    if (person !== undefined) counts[person] += 1;
  }
  const third: Record<string, number> = {};
  for (const { id } of readers) third[id] = (third[id] ?? 0) + 1;
  return { ...counts, third };
}
