import type { Speaker } from "./speaker.js";

/** What a locale knows of numbers, lists and dates. Making these is slow, using them is fast. */
export interface Formats {
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
  readonly and: Intl.ListFormat;
  readonly or: Intl.ListFormat;
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

const made = new Map<string, Formats>();

/**
 * Formats of the speaker's locale.
 *
 * A locale without region is spoken as the world speaks it (`en` as `en-001`): no country's habits for dates, lists and numbers.
 */
export function formats({ text: { locale } }: Speaker): Formats {
  const found =
    made.get(locale) ?? makeFormats(/-(?:[A-Z]{2}|\d{3})\b/.test(locale) ? locale : `${locale}-001`);
  made.set(locale, found);
  return found;
}

/** Times are formatted as if in UTC: what was declared is printed, whatever the zone of the machine. */
function makeFormats(tag: string): Formats {
  return {
    number: new Intl.NumberFormat(tag),
    plural: new Intl.PluralRules(tag),
    and: new Intl.ListFormat(tag, { type: "conjunction" }),
    or: new Intl.ListFormat(tag, { type: "disjunction" }),
    day: new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }),
    time: new Intl.DateTimeFormat(tag, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }),
  };
}
