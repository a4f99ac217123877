import { en } from "./en.js";
import type { LocaleWords } from "./locale-words.js";

/** Languages whose documents can be read, by the first part of their tag. */
const locales: ReadonlyMap<string, LocaleWords> = new Map([["en", en]]);

/**
 * The words of a language.
 *
 * @param locale
 *   A language tag; only its first part counts. English stands in for a language that has no words yet.
 */
export function wordsIn(locale: string): LocaleWords {
  return locales.get(locale.toLowerCase().split("-", 1)[0] ?? "en") ?? en;
}
