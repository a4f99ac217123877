import type { Text } from "@policywright/clauses";
import { useEffect, useState } from "react";
import { type Locale, wordings } from "./wordings.js";

/** Words that have been loaded. */
const loaded = new Map<Locale, Text>();

/** Loads the words of a language, so that the first page that is drawn has them. */
export async function preloadWording(locale: Locale): Promise<void> {
  loaded.set(locale, await wordings[locale].load());
}

/** The words of a language; nothing until they are loaded. */
export function useWording(locale: Locale): Text | undefined {
  const [, setArrived] = useState<Locale>();
  useEffect(() => {
    if (loaded.has(locale)) return;
    preloadWording(locale).then(() => setArrived(locale));
  }, [locale]);
  return loaded.get(locale);
}
