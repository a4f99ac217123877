import type { Text } from "@policywright/clauses";

const texts = {
  en: async () => (await import("@policywright/clauses/en")).en,
} as const satisfies Record<string, () => Promise<Text>>;

/** A language that documents can be written in, BCP 47. */
export type Locale = keyof typeof texts;

/** Languages that documents can be written in. */
export const locales: readonly Locale[] = Object.keys(texts).filter((name): name is Locale => name in texts);

/** The words of a locale, loaded when they are needed. */
export function textIn(locale: Locale): Promise<Text> {
  return texts[locale]();
}
