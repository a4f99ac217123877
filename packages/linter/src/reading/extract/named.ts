import type { Country, Region } from "@policywright/schema";
import type { CountryMention, LawMention } from "../mentions.js";
import type { FoundPhrase } from "./find-phrases.js";

/** Countries and regions among the phrases that were found; “us” is one only in capitals. */
export function countriesIn(found: readonly FoundPhrase[], text: string): readonly CountryMention[] {
  return found
    .filter(({ from, to }) => to - from > 3 || text.slice(from, to) === text.slice(from, to).toUpperCase())
    .map(({ id, from, to }) => ({ place: id as Country | Region, from, to })); // The ids are those of places.
}

/** Laws and frameworks among the phrases that were found. */
export function lawsIn(found: readonly FoundPhrase[]): readonly LawMention[] {
  return found.map(({ id, from, to }) => ({ law: id, from, to }));
}
