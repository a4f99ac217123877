import type { Day } from "@policywright/laws";
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
  const all = known.map((candidate) => `\`${candidate}\``).join(", ");
  const isLong = known.length > most;
  return refuse({
    message: `Unexpected \`${word}\` for \`--${name}\`, expected ${isLong ? `one of ${known.length} names` : all}`,
    fix: near === undefined ? `Choose from ${isLong ? all : "these"}.` : `Did you mean \`${near}\`?`,
  });
}

/** Words of a list that stand in a message; more of them are listed only where none is near. */
const most = 12;

/**
 * The language that documents are in, by its tag; English when none was given.
 *
 * @throws
 *   A complaint, when it is no language tag of BCP 47 that begins with two or three letters.
 */
export function languageOf(options: Options): string {
  const word = textOf(options, "locale") ?? "en";
  if (/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(word)) return word;
  return refuse({
    message: `Unexpected \`${word}\` for \`--locale\`, expected a language tag`,
    fix: "Write it as `en`, `fr` or `en-GB`.",
  });
}

/**
 * The day that an option names, `YYYY-MM-DD`; today in UTC when it was not given.
 *
 * @throws
 *   A complaint, when it is no day of the calendar.
 */
export function dayOf(options: Options, name: string): Day {
  const word = textOf(options, name) ?? today();
  if (isDay(word)) return word;
  return refuse({
    message: `Unexpected \`${word}\` for \`--${name}\`, expected a day of the calendar`,
    fix: "Write it as year, month and day: `2026-06-30`.",
  });
}

/** Today in UTC. */
export function today(): Day {
  const word = new Date().toISOString().slice(0, 10);
  if (isDay(word)) return word;
  throw new RangeError(`Unexpected clock at ${word}, expected a year of four digits`);
}

function isDay(word: string): word is Day {
  const time = new Date(`${word}T00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(word)
  );
}
