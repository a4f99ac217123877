/** Languages that documents can be written in: tag → its own name. */
export const locales = { en: "English", fr: "Français" } as const;

/** Language of documents. */
export type Locale = keyof typeof locales;

/** Whether documents can be written in a language. */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(locales, tag);
}
