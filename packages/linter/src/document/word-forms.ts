import type { Reading } from "../reading/reading.js";

/** Where each word of a document stands: words in lower case, places among the words of the reading, in order. */
export type WordForms = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<Reading, WordForms>();

/** The words of a document by their forms, looked up once for all rules. Apostrophes are straight. */
export function wordForms(reading: Reading): WordForms {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const forms = new Map<string, number[]>();
  for (const [written, places] of asWritten(reading)) {
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

/** Places by words as they are written: there are few of them, so that few are brought to lower case. */
function asWritten({ text, words }: Reading): ReadonlyMap<string, number[]> {
  const written = new Map<string, number[]>();
  for (let index = 0; index < words.count; index++) {
    const word = text.slice(words.from[index], words.to[index]);
    const places = written.get(word);
    if (places === undefined) written.set(word, [index]);
    else places.push(index);
  }
  return written;
}
