import type { Range } from "../reading/range.js";

/** A place that a pattern matches. */
export interface Match extends Range {
  readonly words: string;
  /** What the groups of the pattern matched; empty where one did not. */
  readonly groups: readonly string[];
}

/**
 * The places of a text that a pattern matches, in order.
 *
 * @param pattern
 *   A global pattern in which every repetition has an end, so that time grows with the text only.
 */
export function* matches(text: string, pattern: RegExp): Generator<Match, void, undefined> {
  for (const match of text.matchAll(pattern)) {
    const [words, ...groups] = match;
    yield {
      words,
      groups: groups.map((group) => group ?? ""),
      from: match.index,
      to: match.index + words.length,
    };
  }
}

/** Places that several patterns match, in order; of those that overlap, the first. */
export function withoutOverlaps(...found: readonly Iterable<Match>[]): readonly Match[] {
  const all = found.flatMap((places) => [...places]).toSorted((a, b) => a.from - b.from);
  let end = 0;
  return all.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
