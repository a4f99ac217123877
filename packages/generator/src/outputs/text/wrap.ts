const width = 78;

/**
 * Breaks words into lines of up to 78 characters.
 *
 * @param keepBreaks
 *   Keeps the line breaks that are there, as an address needs.
 */
export function wrap(words: string, keepBreaks = false): string {
  if (keepBreaks) return words;
  const lines: string[] = [];
  for (const word of words.split(/[ \n\t]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

/** Puts a bullet before the first line of a text, and indents the others. */
export function hanging(bullet: string, indent: string, text: string): string {
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? bullet : line === "" ? "" : indent) + line)
    .join("\n");
}
