import * as z from "zod";

/**
 * Characters that no text may hold: controls, lone surrogates, invisible spaces and marks that reorder what is read.
 *
 * Joiners (U+200C, U+200D) are allowed: several scripts need them.
 */
const forbidden =
  /[^\P{Cc}\n]|\p{Cs}|[\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC\u115F\u1160\u180E\u3164\u{E0000}-\u{E007F}]/u;

const withoutForbidden = {
  error: "Unexpected invisible or control character, expected visible text",
  abort: true,
} as const;

const line = z
  .string()
  .min(1, { error: "Unexpected empty text, expected words, or leave the field out" })
  .max(20_000, { error: "Unexpected text of over 20,000 characters, expected a shorter one" })
  .refine((value) => !forbidden.test(value), withoutForbidden)
  .refine((value) => value === value.trim() && !/\s{2}/u.test(value.replaceAll("\n", "")), {
    error: "Unexpected space at an end or doubled, expected single spaces between words",
  });

const oneLine = line.refine((value) => !value.includes("\n"), {
  error: "Unexpected line break, expected one line",
});

const phrase = oneLine.refine(
  (value) => !/[.!?;:,]$/u.test(value) || /\b(?:\p{L}\.){2,}$|\b(?:Inc|Ltd|Co|Corp|etc)\.$/u.test(value),
  {
    error: "Unexpected punctuation at the end, expected a phrase that stands inside a sentence",
  },
);

const prose = line.refine((value) => /[.!?”"’)]$/u.test(value), {
  error: "Unexpected end of text, expected whole sentences that end with a full stop",
});

/** A language in which words are written: a BCP 47 language tag, `en` or `fr-CA`. */
export const Locale = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/, {
  error: "Unexpected locale, expected a BCP 47 language tag such as `en` or `fr-CA`",
});

/** Locale → words. */
const byLocale = <T extends z.ZodType<string>>(text: T) => z.record(Locale, text);

const localized = <T extends z.ZodType<string>>(text: T) => z.union([text, byLocale(text)]);

/** A name as its bearer writes it: `MEGA Limited`, `Acme Inc.`; the same in all languages. */
export const Name = oneLine
  .max(200)
  .meta({ id: "Name", description: "A name as its bearer writes it, the same in all languages." });

/** A few words that stand inside a sentence, in lower case unless a name, without a full stop: `your order history`. */
export const Phrase = localized(phrase).meta({
  id: "Phrase",
  description:
    "A few words that stand inside a sentence: lower case unless a name, no full stop. One text, or one per locale.",
});

/** Whole sentences of the author's own. One paragraph; a line break may part its sentences. */
export const Prose = localized(prose).meta({
  id: "Prose",
  description: "Whole sentences of your own, with full stops. One text, or one per locale.",
});

/** Markdown of the author's own; raw HTML, images and unsafe links are taken out when it is printed. */
export const Markdown = localized(
  z
    .string()
    .min(1)
    .max(100_000)
    .refine((value) => !forbidden.test(value.replaceAll("\t", " ")), withoutForbidden),
).meta({
  id: "Markdown",
  description: "Markdown of your own; raw HTML and images are taken out. One text, or one per locale.",
});

/** A text in one language, or one text per locale. */
export type LocalizedText = string | Readonly<Record<string, string>>;
