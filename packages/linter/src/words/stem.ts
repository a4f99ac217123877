/** Brings the forms of a word together: “shares”, “shared” and “sharing” have one stem. */
export type Stem = (word: string) => string;

/**
 * Stems English lightly: plurals, past and -ing forms, a final e.
 *
 * A stem need not be a word; it only has to be the same for all forms.
 *
 * @param irregular
 *   Forms that no rule brings together, with the word that they belong to: “sold” → “sell”. A word that belongs to
 *   itself is left as it is: a “setting” is nothing that is set.
 */
export function englishStem(irregular: ReadonlyMap<string, string>): Stem {
  return (form) => {
    const word = form.endsWith("'s") ? form.slice(0, -2) : form;
    const known = irregular.get(word) ?? word;
    return irregular.get(known) === known ? known : stripped(known);
  };
}

function stripped(word: string): string {
  const { length } = word;
  if (length < 4) return word;
  let stem = word;
  if (word.endsWith("sses")) stem = word.slice(0, -2);
  else if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) stem = word.slice(0, -1);
  if (stem.endsWith("ing") && stem.length > 5) stem = undoubled(stem.slice(0, -3));
  else if (stem.endsWith("ied")) stem = stem.slice(0, -1);
  else if (stem.endsWith("ed") && !stem.endsWith("eed") && stem.length > 4)
    stem = undoubled(stem.slice(0, -2));
  if (stem.endsWith("e") && stem.length > 3) stem = stem.slice(0, -1);
  return stem.endsWith("y") && stem.length > 3 && !/[aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : stem;
}

/** “opted” → “opt”, “planned” → “plan”, but “sell” stays as it is. */
function undoubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
