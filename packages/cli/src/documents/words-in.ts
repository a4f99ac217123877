/** How many words a text has, by the rules of its language. */
export function wordsIn(text: string, locale: string): number {
  const segments = new Intl.Segmenter(locale, { granularity: "word" }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
