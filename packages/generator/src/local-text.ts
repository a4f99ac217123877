import { type LocalizedText, localText as wordsIn } from "@policywright/schema";

/** Controls, lone surrogates and marks that reorder what is read: they have no place in a document. */
const unprintable =
  /[^\P{Cc}\s]|\p{Cs}|[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]/gu;

/** In which language words are wanted, and in which an author's bare texts are. */
export interface Tongue {
  readonly text: { readonly locale: string };
  /** Language of texts that are not given per locale. */
  readonly bareLocale: string;
}

/**
 * The author's words in a locale, fit to be printed: without control characters, and with single spaces and line breaks.
 *
 * @throws {RangeError}
 *   When the author has not written it in the locale.
 */
export function localText(text: LocalizedText, tongue: Tongue): string {
  return printable(ofLocale(text, tongue));
}

/** A name, fit to be printed; it is the same in all languages. */
export function printable(words: string): string {
  return tidyAlready.test(words) ? words : tidy(words.replace(unprintable, ""));
}

/** Like `localText`, with white space as it stands. */
export function localMarkdown(text: LocalizedText, tongue: Tongue): string {
  return ofLocale(text, tongue).replace(unprintable, "");
}

function ofLocale(text: LocalizedText, { text: { locale }, bareLocale }: Tongue): string {
  const words = wordsIn(text, locale, bareLocale);
  if (words !== undefined) return words;
  const [first = ""] = typeof text === "string" ? [text] : Object.values(text);
  throw new RangeError(`Unexpected text without \`${locale}\`, expected words for it beside \`${first}\``);
}

/** Most texts: words of plain characters, with single spaces. */
const tidyAlready = /^[!-~–—‘’“”]+(?: [!-~–—‘’“”]+)*$/;

/** One line break where there were several, and one space where there was other white space. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\r\n\u2028\u2029\u00A0\u202F]+/g, " ")
    .replace(/ ?[\r\n\u2028\u2029]+(?:[ \r\n\u2028\u2029]*[\r\n\u2028\u2029])? ?/g, "\n")
    .trim();
}
