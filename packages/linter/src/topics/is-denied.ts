import type { Words } from "../reading/words.js";
import type { CompiledPatterns } from "./compile.js";
import type { Hits } from "./hits.js";
import type { PatternMatch } from "./match-pattern.js";
import { hasTerm } from "./term-bits.js";

/** How many words a negation can stand before the word that it denies; lists of what is not collected run long. */
const reach = 30;

/** How many words a condition can begin before a negation that belongs to it. */
const conditionReach = 8;

/**
 * Whether a sentence denies what was met in it, and nothing in the sentence limits that.
 *
 * A negation denies when it stands before the verb in the same clause (“we do not collect names”), or is the “no” of
 * what follows the verb (“we collect no names”). That of a condition denies nothing after the comma (“if you do not
 * agree, write to us”), nor does “without” (“without a reason, at any time”), and one that the pattern begins with and
 * marks another verb after is part of what was looked for. “Not … without telling you” says that you are told.
 */
export function isDenied(
  match: PatternMatch,
  hits: Hits,
  compiled: CompiledPatterns<string>,
  { text, words }: { readonly text: string; readonly words: Words },
): boolean {
  const { negation, brief, harmless, restart, absence, condition } = compiled;
  const { lead, to, verb } = match;
  if (!hasTerm(hits.terms, negation) || isExcepted(match, hits, compiled)) return false;
  if (standsBetween(absence, verb, to - 1, hits, harmless)) return true;
  let isDeniedByNot = false;
  let isDeniedByWithout = false;
  for (let hit = hits.first(negation); hit !== -1; hit = hits.next(hit)) {
    const from = hits.from(hit);
    if (from > verb || (from === lead && from < verb) || verb - from > reach) continue;
    if (isWithin(harmless, from, hits) || standsBetween(restart, from, verb, hits, harmless)) continue;
    const between = text.slice(words.to[from], words.from[verb]);
    if (between.includes(";")) continue;
    const isBrief = isWithin(brief, from, hits);
    const isOfCondition = standsBetween(condition, from - conditionReach, from, hits);
    if ((isBrief || isOfCondition) && between.includes(",")) continue;
    if (isBrief) isDeniedByWithout = true;
    else isDeniedByNot = true;
  }
  return isDeniedByNot !== isDeniedByWithout;
}

/** Whether a denial is limited: by an exception with no further denial before it, which would be what it limits. */
function isExcepted({ to }: PatternMatch, hits: Hits, compiled: CompiledPatterns<string>): boolean {
  const { exception, negation } = compiled;
  if (!hasTerm(hits.terms, exception)) return false;
  for (let hit = hits.first(exception); hit !== -1; hit = hits.next(hit))
    if (!standsBetween(negation, to - 1, hits.from(hit), hits)) return true;
  return false;
}

/** Whether a term begins after one word and before another, outside of a further term. */
function standsBetween(term: number, from: number, to: number, hits: Hits, outside?: number): boolean {
  for (let hit = hits.first(term); hit !== -1; hit = hits.next(hit)) {
    const at = hits.from(hit);
    if (at > from && at < to && (outside === undefined || !isWithin(outside, at, hits))) return true;
  }
  return false;
}

/** Whether a word is part of a term. */
function isWithin(term: number, word: number, hits: Hits): boolean {
  for (let hit = hits.first(term); hit !== -1; hit = hits.next(hit)) {
    if (hits.from(hit) <= word && word < hits.to(hit)) return true;
  }
  return false;
}
