/** Words joined as a sentence lists them; after three the rest is counted. */
export function listOf(words: readonly string[]): string {
  const named = words.length > 4 ? [...words.slice(0, 3), `${words.length - 3} more`] : words;
  if (named.length < 2) return named.join("");
  return `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
