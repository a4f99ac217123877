import type { Reading } from "../reading/reading.js";

/** Where each word of a document stands: words in lower case, places among the words of the reading, in order. */
export type WordForms = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<Reading, WordForms>();

/** The words of a document by their forms, looked up once for all rules. Apostrophes are straight. */
export function wordForms(reading: Reading): WordForms {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const forms = new Map<string, readonly number[]>();
  const placesByForm = asWritten(reading);
  for (const [index, written] of reading.words.written.entries()) {
    const places = placesByForm[index] ?? [];
    const form = written.toLowerCase().replaceAll("’", "'");
    const others = forms.get(form);
    if (others === undefined) forms.set(form, places);
    else
      forms.set(
        form,
        [...others, ...places].toSorted((one, other) => one - other),
      );
  }
  known.set(reading, forms);
  return forms;
}

/** Places of each word as it is written: there are few of them, so that few are brought to lower case. */
function asWritten({ words: { count, form, written } }: Reading): readonly (readonly number[])[] {
  const places: number[][] = written.map(() => []);
  for (let index = 0; index < count; index++) places[form[index] ?? 0]?.push(index);
  return places;
}
