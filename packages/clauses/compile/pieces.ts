import type { Block, Piece, Sentence } from "../src/text.js";
import { type Container, writeHtml, writeMarkdown } from "./serialise.js";
import { type Slot, slotAt, slotted } from "./slots.js";

/** A block whose sentences carry their Markdown and HTML in pieces, wherever no value decides about the words around it. */
export function withPieces(block: Block): Block {
  return block.form === "row"
    ? { ...block, cells: block.cells.map((cell) => sentencePieces(cell, "cell")) }
    : { ...block, sentences: block.sentences.map((sentence) => sentencePieces(sentence, block.form)) };
}

function sentencePieces(sentence: Sentence, container: Container): Sentence {
  const slots: Slot[] = [];
  const phrasing = slotted(sentence.phrase, slots);
  const markdown = phrasing && writeMarkdown(phrasing, container);
  if (!phrasing || markdown === undefined) return sentence;
  return { ...sentence, markdown: cut(markdown, slots), html: cut(writeHtml(phrasing), slots) };
}

/** Cuts serialised words at the characters that stand for slots. */
function cut(serialised: string, slots: readonly Slot[]): Piece[] {
  return serialised
    .split(/([\uE000-\uF8FF])/)
    .filter((piece) => piece !== "")
    .map((piece) => slotAt(piece, slots) ?? piece);
}
