import type { ReadingNote } from "./reading.js";

/** A file is no text where more than one in so many signs is one that no text has. */
const tolerated = 20;

/**
 * What is wrong with a source before it is read as any format: that it is no text, or holds signs that no text has.
 *
 * Those are control characters, as a null byte, and U+FFFD, which stands for bytes that are not UTF-8.
 *
 * @returns
 *   Nothing for every document that people write; U+FFFD alone, here and there, is left to rules.
 */
export function foreignSigns(source: string): ReadingNote | undefined {
  let controls = 0;
  let first = -1;
  let broken = 0;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (isControl(code)) {
      controls += 1;
      if (first === -1) first = index;
    }
  }
  if ((controls + broken) * tolerated > source.length) return notText;
  return controls === 0 ? undefined : controlCharacter(first);
}

const notText: ReadingNote = {
  kind: "not-text",
  message: "The file is not text in UTF-8; nothing of it is read.",
  at: { from: 0, to: 0 },
};

function controlCharacter(at: number): ReadingNote {
  return {
    kind: "control-character",
    message: "The document holds null bytes or other control characters, which nobody sees.",
    at: { from: at, to: at + 1 },
  };
}

/** A control character that is no white space. */
function isControl(code: number): boolean {
  return code < 9 || (code > 13 && code < 32) || code === 127;
}
