import type { Lexicon } from "../words/lexicon.js";
import { isDigit, isUpper, isWordPart } from "./characters.js";
import type { Words } from "./words.js";

/** Names that stand for what is written in countless ways; no word has them. */
export const emailStem = "<email>";
export const urlStem = "<url>";
export const numberStem = "<number>";
/** A word with a capital that the locale does not know: most often part of a name. */
export const nameStem = "<name>";

/** Takes a text apart into words: runs of letters and digits, e-mail addresses and web addresses whole. */
export function wordsOf(text: string, lexicon: Lexicon): Words {
  const from: number[] = [];
  const to: number[] = [];
  const stem: number[] = [];
  const form: number[] = [];
  const written: string[] = [];
  const stems: number[] = [];
  const seen = new Map<string, number>();
  const { length } = text;

  /** Adds a word, whose stem is looked for the first time that it is written so. */
  function add(start: number, end: number, stemOf: (word: string) => number): void {
    const word = text.slice(start, end);
    let place = seen.get(word);
    if (place === undefined) {
      place = written.push(word) - 1;
      stems.push(stemOf(word));
      seen.set(word, place);
    }
    from.push(start);
    to.push(end);
    form.push(place);
    stem.push(stems[place] ?? 0);
  }

  function stemOf(word: string): number {
    const known = lexicon.stemOf(word);
    if (known > 0) return known;
    if (isDigit(word.charCodeAt(0))) return lexicon.stemOf(numberStem);
    return isUpper(word.charAt(0)) ? lexicon.stemOf(nameStem) : 0;
  }

  for (let index = 0; index < length; ) {
    if (!isWordPart(text.charCodeAt(index))) {
      index += 1;
      continue;
    }
    const start = index;
    while (index < length && isInWord(text, index)) index += 1;
    const address = addressEnd(text, start, index);
    if (address > 0) {
      index = address;
      add(start, index, (word) => addressStem(word, lexicon));
      continue;
    }
    const joint = index - start > 5 ? lexicon.jointIn(text.slice(start, index)) : 0;
    if (joint > 0) add(start, start + joint, stemOf);
    add(start + joint, index, stemOf);
  }
  return { count: from.length, from, to, form, written, stem };
}

/** Parts of a web address are looked at no further than this. */
const mostParts = 8;

/** Stem of an e-mail address, or of a web address: that of a host which the locale knows as `//host`, else the one for all. */
function addressStem(address: string, lexicon: Lexicon): number {
  if (address.includes("@")) return lexicon.stemOf(emailStem);
  for (const part of address.split(/[./]/, mostParts)) {
    const host = part === "" ? 0 : lexicon.stemOf(`//${part}`);
    if (host > 0) return host;
  }
  return lexicon.stemOf(urlStem);
}

/** A letter, a digit, or an apostrophe between two of them. */
function isInWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (isWordPart(code)) return true;
  return (code === 39 || code === 0x2019) && isWordPart(text.charCodeAt(index + 1));
}

/** An address is no longer than this. */
const longestAddress = 2000;

/** Offset after the address that begins with a word; 0 when none does. */
function addressEnd(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  const isUrl =
    (next === 58 && text.startsWith("://", end)) ||
    (next === 46 && end - start === 3 && text.slice(start, end).toLowerCase() === "www");
  if (!isUrl && next !== 64 && next !== 46 && next !== 95 && next !== 43 && next !== 45) return 0;
  const limit = Math.min(text.length, start + (isUrl ? longestAddress : 100));
  let index = end;
  let at = -1;
  for (; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === 64) {
      if (at >= 0 && !isUrl) break;
      at = index;
    } else if (!(isUrl ? isInUrl(code) : isInEmail(code, at >= 0))) break;
  }
  while (index > end && !isWordPart(text.charCodeAt(index - 1)) && text.charCodeAt(index - 1) !== 47)
    index -= 1;
  if (isUrl) return index > end + 1 ? index : 0;
  return at > 0 && index > at + 1 ? index : 0;
}

function isInUrl(code: number): boolean {
  return code > 32 && code !== 34 && code !== 60 && code !== 62 && code !== 0x201c && code !== 0x201d;
}

function isInEmail(code: number, isHost: boolean): boolean {
  return isWordPart(code) || code === 46 || code === 45 || (!isHost && (code === 95 || code === 43));
}
