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
  // Not `matchAll`, which makes a copy of the pattern each time that it is called.
  for (let start = 0; ; ) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) return;
    const [words, ...groups] = match;
    const to = match.index + words.length;
    start = words === "" ? to + signLength(text, to) : to;
    yield { words, groups: groups.map((group) => group ?? ""), from: match.index, to };
  }
}

/** How many units of a text the sign at an offset takes. */
function signLength(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
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
