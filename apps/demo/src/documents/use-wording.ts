import type { Text } from "@policywright/clauses";
import { useEffect, useState } from "react";
import { type Locale, wordings } from "./wordings.js";

/** Words that have been loaded. */
const loaded = new Map<Locale, Text>();

/** The words of a language; nothing until they are loaded. */
export function useWording(locale: Locale): Text | undefined {
  const [, setArrived] = useState<Locale>();
  useEffect(() => {
    if (loaded.has(locale)) return;
    wordings[locale].load().then((text) => {
      loaded.set(locale, text);
      setArrived(locale);
    });
  }, [locale]);
  return loaded.get(locale);
}
