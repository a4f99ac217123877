/** What a number of a section looks like at the start of a heading, with a word before it or without. */
const number =
  /^(?:(?:section|article|part|clause|chapter|§)\s{0,2})?((?:\d{1,3}(?:\.\d{1,3}){0,5})|[ivxlc]{1,7}|[a-z])(?:[.):\]](?!\d)|\s?[-–—:](?=\s))\s{0,4}(?=\S)/i;

/** A number without a mark after it is one only when it has digits: “4 Cookies”, “2.1 Log files”. */
const bare =
  /^(?:(?:section|article|part|clause|chapter|§)\s{0,2})?(\d{1,2}(?:\.\d{1,3}){0,5})\s{1,4}(?=[^\d\s])/i;

/** Takes the number off the words of a heading. */
export function numberedTitle(words: string): { readonly numbering?: string; readonly title: string } {
  const head = words.slice(0, 60);
  const match = number.exec(head) ?? bare.exec(head);
  if (match?.[1] === undefined) return { title: words };
  return { numbering: match[1], title: words.slice(match[0].length) };
}
