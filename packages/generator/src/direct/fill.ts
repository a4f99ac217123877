import type { Piece, Values } from "@policywright/clauses";
import type { PhrasingContent } from "mdast";
import { phrase } from "../phrase.js";
import type { Speaker } from "../speak/speaker.js";
import { plainWords } from "./plain.js";

/**
 * Fills the gaps of words that were serialised when they were compiled.
 *
 * @returns
 *   Nothing when what fills a gap is not plain: then the serialiser must see the whole sentence.
 */
export function fill(pieces: readonly Piece[], values: Values, speaker: Speaker): string | undefined {
  let written = "";
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "string") {
      written += written.endsWith(".") && piece.startsWith(".") ? piece.slice(1) : piece;
      continue;
    }
    const words = fillOne(piece, values, speaker, written === "");
    if (words === undefined || !mayFollow(words, pieces[index + 1])) return undefined;
    written += words;
  }
  return written;
}

/** A form of a plural may say nothing. */
function fillOne(
  piece: Exclude<Piece, string>,
  values: Values,
  speaker: Speaker,
  atStart: boolean,
): string | undefined {
  const spoken: readonly PhrasingContent[] = phrase([piece], values, speaker);
  return spoken.length === 0 && !atStart ? "" : plainWords(spoken, atStart);
}

/** After a mark, only what cannot give it a meaning: a space, another mark, or the end. */
function mayFollow(words: string, next: Piece | undefined): boolean {
  if (/[\p{L}\p{N}]$/u.test(words) || next === undefined) return true;
  return typeof next === "string" && /^[ ,.;:]/.test(next);
}
