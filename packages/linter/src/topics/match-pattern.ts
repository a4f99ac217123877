import type { TopicPattern } from "./compile.js";
import type { Hits } from "./hits.js";
import { type Match, matcher } from "./match.js";
import { hasTerm } from "./term-bits.js";

/** Where a pattern was met, as places of words. */
export interface PatternMatch extends Match {
  /** Where the part with the verb begins. */
  lead: number;
}

/** What is met around a sentence. */
export interface Around {
  /** Whether a term is met in what the sentence stands under. */
  isAbove(term: number): boolean;
  /** Whether a term is met in one of the two sentences before. */
  isNear(term: number): boolean;
}

/**
 * Makes a function that holds a pattern against a sentence.
 *
 * @returns
 *   Whether it is met; then `match` is the range of all its parts, with the verb of the first part or of one that marks
 *   its verb.
 */
export function patternMatcher(
  hits: Hits,
): (pattern: TopicPattern<string>, around: Around, match: PatternMatch) => boolean {
  const matchPart = matcher(hits);
  const met = hits.terms;
  const part: Match = { from: 0, to: 0, verb: 0 };
  return ({ parts, terms, none, noneAbove, context, above, near, verbPart }, { isAbove, isNear }, match) => {
    for (const term of terms) if (!hasTerm(met, term)) return false;
    for (const term of none) if (hasTerm(met, term)) return false;
    for (const term of context) if (!hasTerm(met, term) && !isAbove(term)) return false;
    for (const term of above) if (!isAbove(term)) return false;
    for (const term of noneAbove) if (isAbove(term)) return false;
    for (const term of near) if (!hasTerm(met, term) && !isNear(term) && !isAbove(term)) return false;
    for (let index = 0; index < parts.length; index++) {
      const steps = parts[index];
      if (steps === undefined || !matchPart(steps, part)) return false;
      match.from = index === 0 ? part.from : Math.min(match.from, part.from);
      match.to = index === 0 ? part.to : Math.max(match.to, part.to);
      if (index === verbPart) {
        match.verb = part.verb;
        match.lead = part.from;
      }
    }
    return true;
  };
}
