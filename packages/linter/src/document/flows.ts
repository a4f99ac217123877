import type { Reading } from "../reading/reading.js";
import type { Sentence } from "../reading/sentence.js";

const flow =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w{1,5}|transfer(?:s|red|ring)?|provid(?:e|ed|es|ing)|sells?|sold|pass(?:ed)? on|releas(?:e|ed|es)|recipients?|made available|give|given|send|sent|receiv\w{1,4}|access)\b/i;
const gathering = /\b(?:collect(?:s|ed)?|obtain(?:s|ed)?|receiv(?:e|es|ed)|gather(?:s|ed)?|provide us)\b/i;
const using = /\b(?:us(?:e|es|ed|ing)|process(?:es|ed|ing)?|collect(?:s|ed|ing)?|purposes?|reasons?)\b/i;
const denial = /\b(?:not(?! limited)|never|no|nor|without|neither|nobody|only if|unless)\b/i;

/** What a sentence does with data. */
export const doings = { sharing: flow, collecting: gathering, using } as const;

/** Whether a sentence, or the one that leads up to it, says that data are shared, collected or used, and does not deny it. */
export function speaksOf(reading: Reading, sentence: Sentence, doing: keyof typeof doings): boolean {
  const words = reading.textOf(sentence);
  if (denial.test(words)) return false;
  if (doings[doing].test(words)) return true;
  const before = reading.sentences[sentence.index - 1];
  if (before?.block === sentence.block && doings[doing].test(reading.textOf(before)) && isShort(sentence))
    return true;
  const lead = reading.blocks[reading.blocks[sentence.block]?.lead ?? -1];
  return lead !== undefined && doings[doing].test(reading.textOf(lead).slice(-300));
}

/** A sentence of a few words goes on with what the one before it says: “It may also be any entity.” */
const isShort = ({ words }: Sentence) => words.to - words.from < 14;
