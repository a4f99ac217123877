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

/** Places that several patterns match, each in order, as one run in order; of those that overlap, the first. */
export function* withoutOverlaps(...found: readonly Iterable<Match>[]): Generator<Match, void, undefined> {
  const heads = found.map((places) => {
    const rest = places[Symbol.iterator]();
    return { rest, next: rest.next() };
  });
  let end = 0;
  for (;;) {
    let first = heads[0];
    for (const head of heads) if (placeOf(head.next) < placeOf(first?.next)) first = head;
    if (first === undefined || first.next.done) return;
    const match = first.next.value;
    first.next = first.rest.next();
    if (match.from < end) continue;
    end = match.to;
    yield match;
  }
}

const placeOf = (next: IteratorResult<Match, unknown> | undefined) =>
  next === undefined || next.done ? Number.POSITIVE_INFINITY : next.value.from;
