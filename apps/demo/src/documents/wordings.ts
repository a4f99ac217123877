import type { Text } from "@policywright/clauses";
import type { Locale } from "./locales.js";

/** How the words of each language are loaded. The page has workers load them, and waits for none. */
export const loadWording: Readonly<Record<Locale, () => Promise<Text>>> = {
  en: async () => (await import("@policywright/clauses/en")).en,
  fr: async () => (await import("@policywright/clauses/fr")).fr,
};
