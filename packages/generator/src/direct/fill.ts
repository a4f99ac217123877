import type { Piece, Sentence, Values } from "@policywright/clauses";
import { speak } from "../phrase.js";
import type { Speaker } from "../speak/speaker.js";
import { type Format, writePlain, writeWords } from "./plain.js";
import { nodeWords, wordsOf } from "./words.js";

/** Where words are written. */
interface Place {
  readonly format: Format;
  /** What stands before them in their line; a space where they do not open it. */
  readonly before?: string;
}

/**
 * Writes a sentence by filling the gaps of its words, which were serialised when they were compiled.
 *
 * @returns
 *   Nothing when what fills a gap is not plain: then the serialiser must see the whole sentence.
 */
export function fill(sentence: Sentence, values: Values, speaker: Speaker, place: Place): string | undefined {
  const { format, before = " " } = place;
  const pieces = sentence[format];
  if (pieces === undefined) {
    const words = wordsOf(sentence.phrase, values, speaker);
    return words === undefined ? undefined : writeWords(words, format, before);
  }
  let written = "";
  let last = before;
  for (const [index, piece] of pieces.entries()) {
    const words =
      typeof piece === "string"
        ? withoutStopAfter(last, piece)
        : beforeNext(fillOne(piece, values, speaker, { format, before: last }), pieces[index + 1]);
    if (words === undefined) return undefined;
    written += words;
    last = words || last;
  }
  return written;
}

/** A full stop of the wording falls away after one of a value. */
function withoutStopAfter(last: string, piece: string): string {
  return piece.startsWith(".") && last.endsWith(".") ? piece.slice(1) : piece;
}

function fillOne(
  piece: Exclude<Piece, string>,
  values: Values,
  speaker: Speaker,
  { format, before = " " }: Place,
): string | undefined {
  const words = nodeWords(piece, values, speaker);
  if (words === undefined) return writePlain(speak(piece, values, speaker), format, before);
  return words === "" && before !== "" ? "" : writeWords(words, format, before); // A form of a plural may say nothing.
}

/** Words, if what follows cannot give a mark at their end a meaning: a space, another mark, the end. */
function beforeNext(words: string | undefined, next: Piece | undefined): string | undefined {
  if (!words || next === undefined || /[\p{L}\p{N}]$/u.test(words)) return words;
  return typeof next === "string" && /^[ \u00A0,.;:]/.test(next) ? words : undefined;
}
