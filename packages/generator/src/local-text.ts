import type { LocalizedText } from "@policywright/schema";

/** Controls, lone surrogates and marks that reorder what is read: they have no place in a document. */
const unprintable =
  /[^\P{Cc}\s]|\p{Cs}|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]/gu;

/**
 * The author's words in a locale, fit to be printed: without control characters, and with single spaces and line breaks.
 *
 * A locale falls back on its language (`fr-CA` on `fr`).
 *
 * @throws {RangeError}
 *   When the author has not written it in the locale.
 */
export function localText(text: LocalizedText, locale: string): string {
  const words = ofLocale(text, locale);
  return tidyAlready.test(words) ? words : tidy(words.replace(unprintable, ""));
}

/** Like `localText`, with white space as it stands. */
export function localMarkdown(text: LocalizedText, locale: string): string {
  return ofLocale(text, locale).replace(unprintable, "");
}

function ofLocale(text: LocalizedText, locale: string): string {
  if (typeof text === "string") return text;
  const [language = locale] = locale.split("-");
  const key = [locale, language].find((tag) => Object.hasOwn(text, tag));
  const found = key === undefined ? undefined : text[key];
  if (found === undefined) {
    const [first = ""] = Object.values(text);
    throw new RangeError(`Unexpected text without \`${locale}\`, expected words for it beside \`${first}\``);
  }
  return found;
}

/** Most texts: words of plain characters, with single spaces. */
const tidyAlready = /^[!-~–—‘’“”]+(?: [!-~–—‘’“”]+)*$/;

/** One line break where there were several, and one space where there was other white space. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\r\n\u2028\u2029\u00A0]+/g, " ")
    .replace(/ ?[\r\n\u2028\u2029]+(?:[ \r\n\u2028\u2029]*[\r\n\u2028\u2029])? ?/g, "\n")
    .trim();
}
