/** A pattern of words, taken apart; `Term` is how a word or group is named. */
export interface Pattern<Term> {
  /** All of them must be met, in any order. */
  readonly parts: readonly (readonly Step<Term>[])[];
  /** Must be met in the sentence or in what it stands under. */
  readonly context: readonly Term[];
  /** Must be met in what the sentence stands under. */
  readonly above: readonly Term[];
  /** Must be met in the sentence, in one of the two before it or in what it stands under. */
  readonly near: readonly Term[];
  /** Must not be met in the sentence. */
  readonly none: readonly Term[];
  /** Must not be met in what the sentence stands under. */
  readonly noneAbove: readonly Term[];
}

/** One word or group of a part. */
export interface Step<Term> {
  readonly term: Term;
  /** How many words may stand between it and the step before. */
  readonly gap: number;
  /** A negation before it denies the whole. */
  readonly isVerb: boolean;
}

const gaps: Readonly<Record<string, number>> = { "..": 6, "...": 16 };

/**
 * Takes a pattern apart.
 *
 * @throws
 *   When the pattern has an empty part.
 */
export function parsePattern(pattern: string): Pattern<string> {
  const parts: Step<string>[][] = [];
  const context: string[] = [];
  const above: string[] = [];
  const near: string[] = [];
  const none: string[] = [];
  const noneAbove: string[] = [];
  for (const part of pattern.split("&")) {
    const steps: Step<string>[] = [];
    let gap = 0;
    for (const word of part.trim().split(/\s+/)) {
      const between = gaps[word];
      if (between !== undefined) gap = between;
      else if (word.startsWith("~")) context.push(word.slice(1));
      else if (word.startsWith("^")) above.push(word.slice(1));
      else if (word.startsWith("+")) near.push(word.slice(1));
      else if (word.startsWith("-^")) noneAbove.push(word.slice(2));
      else if (word.startsWith("-")) none.push(word.slice(1));
      else {
        steps.push({ term: word.replace(/^\*/, ""), gap, isVerb: word.startsWith("*") });
        gap = 0;
      }
    }
    if (steps.length > 0) parts.push(steps);
  }
  if (parts.length === 0)
    throw new Error(`Unexpected pattern \`${pattern}\`, expected a word that is looked for`);
  return { parts, context, above, near, none, noneAbove };
}
