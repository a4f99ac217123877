import { VFile } from "vfile";
import type { Label } from "../src/text.js";
import type { Grammar } from "./grammar.js";
import { readGaps } from "./icu.js";
import { openPhrase } from "./open-phrase.js";
import { plain } from "./plain.js";
import { reporter, throwIfAny } from "./reporter.js";

/** Vocabulary → term → label as written. */
export type WrittenTerms = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Vocabulary → term → label. */
export type CompiledTerms = Readonly<Record<string, Readonly<Record<string, Label>>>>;

/** How to read the labels. */
export interface TermOptions {
  /** BCP 47 language tag of the labels. */
  readonly locale: string;
  /** Without it, mentions of the party stay words. */
  readonly grammar?: Grammar;
  /** The files that the labels are written in, to find lines for messages; the first is for labels found in none. */
  readonly sources?: readonly { readonly path: string; readonly value: string }[];
}

/**
 * Turns labels that mention the party or have gaps into phrases; the others stay as they are.
 *
 * `first` marks the first mention within the label: whether its sentence has one before is known when it is filled.
 *
 * @throws {AggregateError}
 *   When a mention cannot be told; `errors` are vfile messages, each with a `note` that says how to mend it.
 */
export function compileTerms(terms: WrittenTerms, options: TermOptions): CompiledTerms {
  const { locale, grammar, sources = [] } = options;
  const files = sources.map((source) => new VFile(source));
  const fallback = files[0] ?? new VFile({ path: "terms.ts" });

  function labelOf(label: string): Label {
    const written = JSON.stringify(label);
    const file = files.find(({ value }) => String(value).includes(written)) ?? fallback;
    const line = lineOf(String(file.value ?? ""), written);
    const point = { line, column: 1 };
    const where = { type: "text", ...(line > 0 && { position: { start: point, end: point } }) };
    const context = { locale, source: "", grammar, report: reporter(file) };
    // A label stands within a sentence: what opens it gets no capital.
    const phrase = openPhrase(readGaps(label, where, context, []), where, context, { within: true });
    return phrase.every(({ type }) => type === "text") ? plain(phrase) : phrase;
  }

  const compiled = Object.entries(terms).map(([vocabulary, labels]) => [
    vocabulary,
    Object.fromEntries(Object.entries(labels).map(([term, label]) => [term, labelOf(label)])),
  ]);
  throwIfAny(...new Set([...files, fallback]));
  return Object.fromEntries(compiled);
}

/** Line of the first occurrence, from 1; 0 for none. */
function lineOf(source: string, words: string): number {
  const index = source.indexOf(words);
  return index < 0 ? 0 : source.slice(0, index).split("\n").length;
}
