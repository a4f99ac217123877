import type { LocalizedText, Period } from "@policywright/schema";
import { unwatched } from "./observe.js";
import type { PhraseId } from "./terms.js";
import type { Value, Values } from "./value.js";

/** An entry that is a term, has words of its own, or both. */
export interface Termed {
  readonly term?: string | undefined;
  readonly label?: LocalizedText | undefined;
}

/** Words of the author's. */
export function words(text: LocalizedText): Value;
export function words(text: LocalizedText | undefined): Value | undefined;
export function words(text: LocalizedText | undefined): Value | undefined {
  if (text === undefined) return undefined;
  if (typeof text === "string") return { type: "text", text };
  const locales = Object.keys(unwatched(text));
  return { type: "text", text: Object.fromEntries(locales.map((locale) => [locale, text[locale] ?? ""])) };
}

/** A name as its bearer writes it. */
export function named(name: string): Value;
export function named(name: string | undefined): Value | undefined;
export function named(name: string | undefined): Value | undefined {
  return name === undefined ? undefined : { type: "name", name };
}

/** A term of a vocabulary. */
export function term(vocabulary: string, id: string): Value {
  return { type: "term", vocabulary, term: id };
}

/** A term of a vocabulary, or the author's words instead. */
export function termOrLabel(vocabulary: string, entry: string | { readonly label: LocalizedText }): Value {
  return typeof entry === "string" ? term(vocabulary, entry) : words(entry.label);
}

/** The words of an entry, or else its term. */
export function termed(vocabulary: string, entry: Termed): Value {
  if (entry.label !== undefined) return words(entry.label);
  return entry.term === undefined ? words("") : term(vocabulary, entry.term);
}

/** A run of words of the locale that stands for a fact, with its gaps filled. */
export function phrase(id: PhraseId, values?: Values): Value {
  return { type: "term", vocabulary: "phrase", term: id, ...(values && { values }) };
}

/** Words that stand for a fact that is declared yes; nothing otherwise. */
export function mark(declared: boolean | undefined, id: PhraseId): Value | undefined {
  return declared ? phrase(id) : undefined;
}

/** Phrases that stand for those facts that are declared yes: `[[declared, id], …]`. */
export function phrasesOf(facts: readonly (readonly [boolean | undefined, PhraseId])[]): Value[] {
  return facts.flatMap(([declared, id]) => (declared === true ? [phrase(id)] : []));
}

/** Several values, joined as the locale joins them; `unit` parts them by commas alone, `line` by line breaks. */
export function joined(items: readonly Value[], join: "and" | "or" | "unit" | "line" = "and"): Value {
  return { type: "list", join, items };
}

/** Several values, joined as the locale joins them; nothing if there is none. */
export function list(items: readonly Value[] | undefined, join: "and" | "or" = "and"): Value | undefined {
  return items === undefined || items.length === 0 ? undefined : joined(items, join);
}

/** A day, or a day and time. */
export function date(iso: string): Value {
  return { type: "date", date: iso };
}

/** A quantity of one calendar unit. */
export function period({ amount, unit }: Period): Value {
  return { type: "period", period: { amount, unit } };
}

/** A country or region. */
export function place(code: string): Value {
  return { type: "place", place: code };
}

/** Countries or regions, joined by "and" or "or". */
export function places(codes: readonly string[] | undefined, join: "and" | "or" = "and"): Value | undefined {
  return list(codes?.map(place), join);
}

/** A live address, shown as it is or under a label. */
export function link(url: string, label?: Value): Value {
  return label === undefined ? { type: "link", url } : { type: "link", url, label };
}

/** A plain number. */
export function count(number: number): Value {
  return { type: "number", number };
}
