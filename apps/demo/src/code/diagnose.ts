import type { Diagnostic } from "@codemirror/lint";
import type { Problem } from "@policywright/schema";
import { rangeOf } from "./place-in-code.js";
import { readCode } from "./read-code.js";

/** What is wrong with the text of a model, in place: what cannot be read, or else what the model does not allow. */
export function diagnose(text: string, problems: readonly Problem[]): readonly Diagnostic[] {
  const read = readCode(text);
  if ("mistakes" in read) {
    return read.mistakes.map(({ message, from, to }) => ({
      from: Math.min(from, text.length),
      to: Math.min(Math.max(to, from + 1), text.length),
      severity: "error",
      message,
    }));
  }
  return problems.map(({ path, message, fix }) => ({
    ...rangeOf(text, path),
    severity: "error",
    message: fix === undefined ? `${message}.` : `${message}. ${fix}`,
  }));
}
