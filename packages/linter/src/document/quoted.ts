/** Words cut to a length that fits a line, with white space as one space. */
export function quoted(words: string, length = 120): string {
  const line = words.slice(0, length + 1).replaceAll(/\s+/g, " ");
  return words.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}
