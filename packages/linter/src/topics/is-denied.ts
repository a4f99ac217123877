import type { CompiledWords } from "./compile.js";
import type { Hits } from "./hits.js";

/** How many words a negation can stand before the word that it denies. */
const reach = 14;

/** Whether a negation stands before a word in its clause, and nothing in the sentence limits it. */
export function isDenied(
  verb: number,
  { places }: Hits,
  { negation, exception, restart }: CompiledWords,
): boolean {
  const found = places.get(negation);
  if (found === undefined || places.has(exception)) return false;
  const restarts = places.get(restart) ?? [];
  for (let at = 0; at < found.length; at += 2) {
    const from = found[at] ?? 0;
    if (from > verb || verb - from > reach) continue;
    if (!restarts.some((place, index) => index % 2 === 0 && place > from && place < verb)) return true;
  }
  return false;
}
