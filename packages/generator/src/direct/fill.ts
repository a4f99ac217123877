import type { Piece, Sentence, Values } from "@policywright/clauses";
import { speak } from "../phrase.js";
import type { Speaker } from "../speak/speaker.js";
import { type Format, writePlain } from "./plain.js";

/**
 * Writes a sentence by filling the gaps of its words, which were serialised when they were compiled.
 *
 * @param before
 *   What stands before it in its line.
 * @returns
 *   Nothing when what fills a gap is not plain: then the serialiser must see the whole sentence.
 */
export function fill(
  sentence: Sentence,
  values: Values,
  speaker: Speaker,
  { format, before = " " }: { readonly format: Format; readonly before?: string },
): string | undefined {
  const pieces = sentence[format];
  if (pieces === undefined) return undefined;
  let written = "";
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "string") {
      written += written.endsWith(".") && piece.startsWith(".") ? piece.slice(1) : piece;
      continue;
    }
    const spoken = speak(piece, values, speaker);
    const isSilent = spoken.length === 0 && written !== ""; // As a form of a plural may be.
    const words = isSilent ? "" : writePlain(spoken, format, written || before);
    if (words === undefined || !mayStandBefore(words, pieces[index + 1])) return undefined;
    written += words;
  }
  return written;
}

/** After a mark, only what cannot give it a meaning may stand: a space, another mark, the end. */
function mayStandBefore(words: string, next: Piece | undefined): boolean {
  if (words === "" || next === undefined || /[\p{L}\p{N}]$/u.test(words)) return true;
  return typeof next === "string" && /^[ ,.;:]/.test(next);
}
