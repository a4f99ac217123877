/** Number of a heading: `1.`, `2.3`, `IV.`. */
const number = /^(?:\d{1,2}\.){1,3}\d{0,2}\s|^[ivxlc]{1,6}\.\s/;

/** Words as they are compared: without case, numbers of headings, marks at the end, and the look of quotes and dashes. */
export function comparable(words: string): string {
  const plain = words
    .toLowerCase()
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‐‑–—]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(number, "");
  let end = plain.length;
  while (end > 0 && ".;:,!?".includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}

/** The single words of what is comparable. */
export function wordsIn(key: string): readonly string[] {
  return key.split(/[^\p{L}\p{N}\p{Sc}%@_]+/u).filter((word) => word !== "");
}
