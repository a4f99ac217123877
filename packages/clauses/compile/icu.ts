import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import type { Node } from "mdast";
import type { Phrase, PhraseNode, PluralNode } from "../src/text.js";
import type { Context } from "./context.js";
import type { GapUse } from "./gap-use.js";

/** A run of text that is being read. */
interface Run {
  readonly text: string;
  readonly where: Node;
  readonly context: Context;
  readonly uses: GapUse[];
}

/** Stands for the `?` of `{name?}`, which ICU does not know, in a name. */
const optionalMark = "\uE000";

/** Stands for the space of `{de name}`, likewise. */
const caseMark = "\uE001";

/** Number of items that words lead to: the layout fills it, no clause. */
const listed = "listed";

const expected = "expected `{gap}`, `{gap?}` or `{gap, plural, one {…} other {…}}`";

/**
 * Reads the gaps of a run of text: ICU message syntax, of which only arguments and plurals are ours.
 *
 * @returns
 *   Text, gaps and plurals; gaps are noted in `uses`. The text as it stands when it cannot be read.
 */
export function readGaps(text: string, where: Node, context: Context, uses: GapUse[]): Phrase {
  const run = { text, where, context, uses };
  const message = parseMessage(text, context.grammar?.cases ?? []);
  if (message) return readElements(message, run);
  reportBraces(run);
  return [{ type: "text", value: text }];
}

/** Apostrophes are doubled, since a single one would quote what follows. */
function parseMessage(text: string, cases: readonly string[]): MessageFormatElement[] | undefined {
  const message = markCases(text, cases).replaceAll("'", "''").replaceAll("?}", `${optionalMark}}`);
  try {
    return parse(message, { ignoreTag: true });
  } catch {
    return undefined;
  }
}

/** Joins case and name of a gap; a form of a plural is none. */
function markCases(text: string, cases: readonly string[]): string {
  if (cases.length === 0) return text;
  const gap = `(?<!(?:zero|one|two|few|many|other) ?)\\{(${cases.join("|")}) (?=[a-z][A-Za-z0-9]*\\??\\})`;
  return text.replace(new RegExp(gap, "gu"), `{$1${caseMark}`);
}

function readElements(elements: readonly MessageFormatElement[], run: Run): Phrase {
  return elements.flatMap((element): PhraseNode[] => {
    if (isLiteralElement(element)) {
      if (/[{}]/.test(element.value)) reportBraces(run);
      return [{ type: "text", value: element.value.replaceAll(optionalMark, "?") }];
    }
    if (isArgumentElement(element)) return [readGap(element.value, run)];
    if (isPluralElement(element) && element.pluralType === "cardinal" && element.offset === 0) {
      return [readPlural(noteUse(element.value, run), Object.entries(element.options), run)];
    }
    const reason = `Unexpected kind of gap in \`${run.text.trim()}\`, ${expected}`;
    run.context.report(
      reason,
      run.where,
      "Say it in words, or fill a gap with it; a number in a plural is a gap too.",
    );
    return [];
  });
}

function readPlural(
  name: string,
  options: readonly (readonly [string, { readonly value: MessageFormatElement[] }])[],
  run: Run,
): PluralNode {
  const { locale, report } = run.context;
  const wanted: string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const found = options.map(([category]) => category);
  if (wanted.toSorted().join() !== found.toSorted().join()) {
    const reason = `Unexpected plural forms ${list(found)} of \`{${name}}\`, expected ${list(wanted)}`;
    report(reason, run.where, "Give each form that numbers have in this language, and no other.");
  }
  const phrases = Object.fromEntries(
    options.map(([category, { value }]) => [category, readElements(value, run)]),
  );
  return { type: "plural", name, options: { ...phrases, other: phrases.other ?? [] } };
}

function readGap(written: string, run: Run): PhraseNode {
  const [name = "", inCase] = written.split(caseMark).toReversed();
  return { type: "gap", name: noteUse(name, run), ...(inCase !== undefined && { case: inCase }) };
}

function noteUse(written: string, { where, context, uses }: Run): string {
  const name = written.replace(optionalMark, "");
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
    const reason = `Unexpected gap name \`${name}\`, expected camelCase letters and digits`;
    context.report(reason, where, "Rename the gap.");
  }
  if (name !== listed) uses.push({ name, optional: written !== name, where });
  return name;
}

function reportBraces({ text, where, context }: Run): void {
  const mend = "Close each brace on its line, and keep emphasis and links out of plurals.";
  context.report(`Unexpected braces in \`${text.trim()}\`, ${expected}`, where, mend);
}

const list = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(", ");
