import type { LocalizedText } from "./values/text.js";

/** Language of a model's bare texts where it names none. */
const usualLocale = "en";

/** Languages of a model's documents; its bare texts are in the first. */
export function localesOf({
  locales,
}: {
  readonly locales?: readonly string[] | undefined;
}): readonly string[] {
  return locales ?? [usualLocale];
}

/**
 * The author's words in a locale.
 *
 * A locale falls back on its language (`fr-CA` on `fr`), and on nothing else: words in another language are not the same words.
 *
 * @param bare
 *   Language of a text that is not given per locale.
 * @returns
 *   Nothing when the author has not written it in the locale.
 */
export function localText(text: LocalizedText, locale: string, bare: string): string | undefined {
  if (typeof text === "string") return languageOf(bare) === languageOf(locale) ? text : undefined;
  const key = [locale, languageOf(locale)].find((tag) => Object.hasOwn(text, tag));
  return key === undefined ? undefined : text[key];
}

function languageOf(locale: string): string {
  const [language = locale] = locale.split("-");
  return language;
}
