import { useEffect, useState } from "react";
import { ask } from "../making/ask.js";
import type { Locale } from "./locales.js";

type Places = Readonly<Record<string, string>>;

/** Codes of places → names in a language; none until they are loaded. */
export function usePlaces(locale: Locale): Places {
  const [places, setPlaces] = useState<Places>({});
  useEffect(() => {
    // Without their names places are shown by their codes.
    ask("places", { locale }).then(setPlaces, () => {});
  }, [locale]);
  return places;
}
