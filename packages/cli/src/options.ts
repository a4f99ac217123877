import { nearestOf } from "@policywright/schema";
import type { Options } from "./command.js";
import { refuse } from "./complaint.js";

/**
 * The value of an option; undefined when it was not given.
 *
 * @throws
 *   A complaint, when it was given more than once.
 */
export function textOf(options: Options, name: string): string | undefined {
  const [value, second] = options.get(name) ?? [];
  if (second === undefined) return value;
  return refuse({ message: `Unexpected second \`--${name}\`, expected one`, fix: "Remove one of the two." });
}

/**
 * The words of an option that takes several: `--format md,html`, or `--format md --format html`.
 *
 * @throws
 *   A complaint, when a word is not among `known`.
 */
export function listOf<K extends string>(
  options: Options,
  name: string,
  known: readonly K[],
): K[] | undefined {
  const words = options.get(name)?.flatMap((value) => value.split(","));
  return words && [...new Set(words.map((word) => chosen(name, word.trim(), known)))];
}

/**
 * The word of an option that takes one of a closed list; undefined when it was not given.
 *
 * @throws
 *   A complaint, when the word is not among `known`.
 */
export function choiceOf<K extends string>(
  options: Options,
  name: string,
  known: readonly K[],
): K | undefined {
  const word = textOf(options, name);
  return word === undefined ? undefined : chosen(name, word, known);
}

function chosen<K extends string>(name: string, word: string, known: readonly K[]): K {
  const found = known.find((candidate) => candidate === word);
  if (found !== undefined) return found;
  const near = nearestOf(word, known);
  return refuse({
    message: `Unexpected \`${word}\` for \`--${name}\`, expected ${known.map((candidate) => `\`${candidate}\``).join(", ")}`,
    fix: near === undefined ? "Choose from these." : `Did you mean \`${near}\`?`,
  });
}
