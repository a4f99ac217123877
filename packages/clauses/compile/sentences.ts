import type { Node, PhrasingContent } from "mdast";
import type { Sentence } from "../src/text.js";
import type { Context } from "./context.js";
import type { GapUse } from "./gap-use.js";
import { type Line, linesOf } from "./lines.js";
import { openPhrase, type PhraseOptions } from "./open-phrase.js";
import { phraseOf } from "./phrase.js";
import { gapMark, plain } from "./plain.js";

/**
 * Reads one sentence, cell or heading.
 *
 * @param uses
 *   Receives the gaps.
 */
export function sentenceOf(
  nodes: readonly PhrasingContent[],
  where: Node,
  context: Context,
  uses: GapUse[],
  options?: PhraseOptions,
): Sentence {
  const own: GapUse[] = [];
  const phrase = openPhrase(phraseOf(nodes, context, own), where, context, options);
  uses.push(...own);
  const optional = [...new Set(own.filter((use) => use.optional).map(({ name }) => name))];
  for (const name of optional) {
    if (!own.some((use) => use.name === name && !use.optional)) continue;
    const reason = `Unexpected \`{${name}}\` beside \`{${name}?}\` in one sentence, expected the same need twice`;
    context.report(
      reason,
      where,
      "A sentence is said whole or not at all: write both with or both without `?`.",
    );
  }
  return optional.length > 0 ? { phrase, optional } : { phrase };
}

/** Reads the sentences of a paragraph: one a line. */
export function sentencesOf(nodes: readonly PhrasingContent[], context: Context, uses: GapUse[]): Sentence[] {
  const lines = linesOf(nodes);
  return lines.map((line, index) => {
    const sentence = sentenceOf(line.nodes, line.where, context, uses);
    const words = plain(sentence.phrase);
    if (line.broken) {
      const mend = "End the line without a backslash or spaces, or mark the block with `{as=address}`.";
      context.report("Unexpected hard line break, expected one in addresses only", line.where, mend);
    }
    checkOneSentence(words, line.where, context);
    if (index < lines.length - 1) checkWhole(words, line.where, context);
    return sentence;
  });
}

/** Reads the lines of an address: each ends in a hard line break, but for the last. Names and addresses get no capitals. */
export function addressOf(nodes: readonly PhrasingContent[], context: Context, uses: GapUse[]): Sentence[] {
  const lines: Line[] = linesOf(nodes);
  return lines.map(({ nodes, where, broken }, index) => {
    if (!broken && index < lines.length - 1) {
      const reason = "Unexpected line of an address without hard line break, expected a backslash at its end";
      context.report(reason, where, "End each line of the address but the last with a backslash.");
    }
    return sentenceOf(nodes, where, context, uses, { within: true });
  });
}

/** Finds a second sentence on a line, by a stop and a capital (or a gap). */
export function checkOneSentence(words: string, where: Node, { grammar, report }: Context): void {
  const abbreviations = grammar?.abbreviations ?? [];
  for (const match of words.matchAll(/([\p{L}\p{N}.]*)[.!?][”’"»)\]]*\s+[“‘"«([]*(\p{Lu}|\uFFFC)/gu)) {
    const [found, word = ""] = match;
    if (abbreviations.includes(word.toLowerCase()) || /^\p{Lu}$/u.test(word)) continue;
    const shown = found.replace(gapMark, "{…}");
    report(
      `Unexpected second sentence at \`${shown}\`, expected one sentence a line`,
      where,
      "Begin a new line after the stop.",
    );
  }
}

/** Finds a line that stops in mid-sentence. */
function checkWhole(words: string, where: Node, { report }: Context): void {
  if (/[.!?:;。！？][”’"')\]]*$/u.test(words) || words.endsWith(gapMark)) return;
  const reason = `Unexpected end of line after \`${words.split(" ").slice(-3).join(" ")}\`, expected a whole sentence`;
  report(reason, where, "Write the sentence on one line, however long.");
}
