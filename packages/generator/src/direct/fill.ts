import type { Piece, Sentence, Values } from "@policywright/clauses";
import { phrase } from "../phrase.js";
import type { Speaker } from "../speak/speaker.js";
import { type Format, writePlain } from "./plain.js";

/**
 * Writes a sentence by filling the gaps of its words, which were serialised when they were compiled.
 *
 * @returns
 *   Nothing when what fills a gap is not plain: then the serialiser must see the whole sentence.
 */
export function fill(
  sentence: Sentence,
  values: Values,
  speaker: Speaker,
  format: Format,
): string | undefined {
  const pieces = sentence[format];
  if (pieces === undefined) return undefined;
  let written = "";
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "string") {
      written += written.endsWith(".") && piece.startsWith(".") ? piece.slice(1) : piece;
      continue;
    }
    const spoken = phrase([piece], values, speaker);
    const isSilent = spoken.length === 0 && written !== ""; // As a form of a plural may be.
    const words = isSilent ? "" : writePlain(spoken, format, written === "");
    if (words === undefined || !mayStand(words, written, pieces[index + 1])) return undefined;
    written += words;
  }
  return written;
}

/** After a mark, only what cannot give it a meaning may stand: a space, another mark, the end; and a link not after `!`. */
function mayStand(words: string, before: string, after: Piece | undefined): boolean {
  if (before.endsWith("!")) return false;
  if (/[\p{L}\p{N}]$/u.test(words) || words === "" || after === undefined) return true;
  return typeof after === "string" && /^[ ,.;:]/.test(after);
}
