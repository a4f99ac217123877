import type { Text } from "@policywright/clauses";

/** Languages that documents can be written in: tag → its own name, and how its words are loaded. */
export const wordings = {
  en: { name: "English", load: async (): Promise<Text> => (await import("@policywright/clauses/en")).en },
  fr: { name: "Français", load: async (): Promise<Text> => (await import("@policywright/clauses/fr")).fr },
} as const satisfies Record<string, { readonly name: string; load(): Promise<Text> }>;

/** Language of documents. */
export type Locale = keyof typeof wordings;

/** Whether documents can be written in a language. */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(wordings, tag);
}
