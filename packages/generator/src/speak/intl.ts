import type { Speaker } from "./speaker.js";

/** What a locale knows of numbers, lists and dates. Making these is slow, using them is fast. */
export interface Formats {
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
  /** What stands between these words, one after the other: `, `, ` and `. */
  separators(join: "and" | "or", words: readonly string[]): readonly string[];
}

const made = new Map<string, Formats>();

/**
 * Formats of the speaker's locale.
 *
 * A locale without region is spoken as the world speaks it (`en` as `en-001`): no country's habits for dates, lists and numbers.
 */
export function formats({ text: { locale } }: Speaker): Formats {
  const found = made.get(locale);
  if (found !== undefined) return found;
  const formats = makeFormats(/-(?:[A-Z]{2}|\d{3})\b/.test(locale) ? locale : `${locale}-001`);
  made.set(locale, formats);
  return formats;
}

/** Times are formatted as if in UTC: what was declared is printed, whatever the zone of the machine. */
function makeFormats(tag: string): Formats {
  return {
    number: new Intl.NumberFormat(tag),
    plural: new Intl.PluralRules(tag),
    day: new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }),
    time: new Intl.DateTimeFormat(tag, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }),
    separators: separatorsOf(tag),
  };
}

/** Languages whose "and" and "or" depend on the word that follows: Spanish "y" and "e". */
const listensToWords: ReadonlySet<string> = new Set(["es", "he"]);

/** Works out the separators of each length of list once, where they depend on the length alone. */
function separatorsOf(tag: string): Formats["separators"] {
  const lists = {
    and: new Intl.ListFormat(tag, { type: "conjunction" }),
    or: new Intl.ListFormat(tag, { type: "disjunction" }),
  };
  const known = { and: new Map<number, string[]>(), or: new Map<number, string[]>() };
  const [language = tag] = tag.split("-");
  return (join, words) => {
    const parts = known[join].get(words.length) ?? lists[join].formatToParts(words).flatMap(literal);
    if (!listensToWords.has(language)) known[join].set(words.length, parts);
    return parts;
  };
}

const literal = ({ type, value }: { type: string; value: string }) => (type === "literal" ? [value] : []);
