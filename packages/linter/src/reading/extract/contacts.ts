import { isWordPart } from "../characters.js";
import type { Contact } from "../mentions.js";
import type { Link } from "../page.js";
import type { Words } from "../words.js";

/** A run that can be a telephone number; it has 7 to 15 digits. */
const phone = /(?:\+|\(\d|\b\d)[\d\s()./-]{5,22}\d\b/g;

/** Finds e-mail addresses, web addresses and telephone numbers, written out or behind links. */
export function contactsIn(text: string, words: Words, links: readonly Link[]): readonly Contact[] {
  const contacts: Contact[] = [];
  for (let index = 0; index < words.count; index++) {
    const from = words.from[index] ?? 0;
    const to = words.to[index] ?? 0;
    if (to - from < 6) continue;
    const word = text.slice(from, to);
    if (word.includes("://") || /^www\./i.test(word)) contacts.push({ kind: "url", value: word, from, to });
    else if (word.includes("@") && !/^[^@]*@[^@.]*$/.test(word))
      contacts.push({ kind: "email", value: word, from, to });
  }
  for (const { url, from, to } of links) {
    const [, scheme, value] = /^(mailto|tel):([^?]{1,200})/i.exec(url) ?? [];
    if (value === undefined || text.slice(from, to) === value) continue;
    contacts.push({ kind: scheme?.toLowerCase() === "tel" ? "phone" : "email", value, from, to });
  }
  for (const { index, 0: number } of text.matchAll(phone)) {
    const digits = number.replace(/\D/g, "");
    if (digits.length < 7 || digits.length > 15 || !isPhone(number)) continue;
    if (index > 0 && isWordPart(text.charCodeAt(index - 1))) continue;
    contacts.push({
      kind: "phone",
      value: number.replace(/[^\d+]/g, ""),
      from: index,
      to: index + number.length,
    });
  }
  return contacts.sort((one, other) => one.from - other.from);
}

/** Not a date, a year to a year, or a number with thousands. */
function isPhone(number: string): boolean {
  if (
    /^\d{4}-\d{2}-\d{2}|^\d{1,2}([/.-])\d{1,2}\1\d{2,4}$|^(?:19|20)\d\d\s?[-/]\s?(?:19|20)\d\d/.test(number)
  )
    return false;
  return /^\+|^\(|\d[\s.-]\(?\d{3}/.test(number);
}
