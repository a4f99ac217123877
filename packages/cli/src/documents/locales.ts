import type { Text } from "@policywright/clauses";
import { localesOf } from "@policywright/schema";
import { refuse } from "../complaint.js";
import type { Model } from "../model/load-model.js";

const texts = {
  en: async () => (await import("@policywright/clauses/en")).en,
  fr: async () => (await import("@policywright/clauses/fr")).fr,
} as const satisfies Record<string, () => Promise<Text>>;

/** A language that documents can be written in, BCP 47. */
export type Locale = keyof typeof texts;

/** Languages that documents can be written in. */
export const locales: readonly Locale[] = Object.keys(texts).filter((name): name is Locale => name in texts);

/** The words of a locale, loaded when they are needed. */
export function textIn(locale: Locale): Promise<Text> {
  return texts[locale]();
}

/**
 * Languages in which the documents of a model are written.
 *
 * @throws
 *   A complaint, when the model names one that there are no words for.
 */
export function localesIn({ policy, file }: Model): readonly Locale[] {
  return localesOf(policy).map((tag, index) => {
    const known = locales.find((locale) => locale === tag);
    if (known !== undefined) return known;
    return refuse({
      file,
      path: `locales[${index}]`,
      message: `Unexpected locale \`${tag}\`, expected one that we have words for: ${locales.join(", ")}`,
      fix: "Choose one of these; CONTRIBUTING.md says how to add another.",
    });
  });
}
