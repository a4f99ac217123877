import leven from "leven";

/** The candidate that a misspelt word most likely means: at most a third of its letters away; none if all are further. */
export function nearestOf(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: leven(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.ceil(word.length / 3)) ? best.candidate : undefined;
}

/** Says what to write instead of a word that is not known. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const nearest = nearestOf(word, candidates);
  if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
  if (candidates.length === 0) return "None is declared.";
  const shown = candidates.slice(0, 12).map((candidate) => `\`${candidate}\``);
  const more = candidates.length - shown.length;
  return `Known: ${shown.join(", ")}${more > 0 ? `, and ${more} more that the JSON Schema lists` : ""}.`;
}
