import type { Stem } from "./stem.js";

/** The stems that a locale's words are made of, each with a number. */
export interface Lexicon {
  /** Number of the stem of a word as it is written; 0 when the locale does not know it. */
  stemOf(word: string): number;
  /** Whether a stem is a number that the locale names (“article 6”), so that it has a stem of its own. */
  isNumber(stem: number): boolean;
  /** Number of a stem; it gets one when it has none. */
  add(word: string): number;
  /**
   * Offset at which two words run into each other, as cells of a collapsed table do (“addressPurpose”).
   *
   * 0 when they do not, or when one of them is unknown.
   */
  jointIn(word: string): number;
}

/** Starts a lexicon without words. */
export function lexicon(stem: Stem): Lexicon {
  const numbers = new Map<string, number>();
  /** For the number of each stem; the first stands for none. */
  const numeric = [false];
  const keyOf = (word: string) => stem(word.toLowerCase().replaceAll("\u2019", "'"));
  const stemOf = (word: string) => numbers.get(keyOf(word)) ?? 0;
  return {
    stemOf,
    isNumber: (stem) => numeric[stem] === true,
    add(word) {
      const key = keyOf(word);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size + 1);
      numeric.push(/^\d/.test(key));
      return numbers.size;
    },
    jointIn(word) {
      const joint = /[a-z](?=[A-Z][a-z])/.exec(word.slice(0, 60));
      if (joint === null) return 0;
      const at = joint.index + 1;
      return stemOf(word.slice(0, at)) > 0 && stemOf(word.slice(at)) > 0 ? at : 0;
    },
  };
}
