import type { TopicPattern } from "./compile.js";
import type { Terms } from "./terms.js";

/** Patterns that are held against a sentence where a phrase is met, as columns of one table. */
export interface Candidates {
  /** First row of each phrase, by its number, and after the last phrase the number of rows. */
  readonly begins: Int32Array;
  /** Number of the pattern. */
  readonly patterns: Int32Array;
  /** The second rarest term of the pattern: most patterns are dismissed because it is missing. */
  readonly seconds: Int32Array;
}

/** Hangs each pattern on the phrases of its rarest term, so that common words call up few. */
export function candidatesOf(
  patterns: readonly TopicPattern<string>[],
  { phrasesOf, lengths }: Terms,
): Candidates {
  const byPhrase: TopicPattern<string>[][] = Array.from({ length: lengths.length }, () => []);
  for (const pattern of patterns)
    for (const phrase of phrasesOf[pattern.terms[0] ?? 0] ?? []) byPhrase[phrase]?.push(pattern);
  const rows = byPhrase.flat();
  let begin = 0;
  return {
    begins: Int32Array.from([0, ...byPhrase.map(({ length }) => (begin += length))]),
    patterns: Int32Array.from(rows, ({ number }) => number),
    seconds: Int32Array.from(rows, ({ terms }) => terms[1] ?? terms[0] ?? 0),
  };
}
