import type { CaseRule, Spoken, Text, Value } from "@policywright/clauses";
import { visibleText } from "../visible-text.js";
import type { Speaker } from "./speaker.js";

/**
 * Words as they stand in a case: `les tiers` after « de » as `des tiers`.
 *
 * @param value
 *   What the words say: a name is put after other words, but keeps its own.
 * @throws {RangeError}
 *   When the locale lacks the case.
 */
export function wordsInCase(words: string, value: Value, name: string, { text }: Speaker): string {
  const { before, length } = opening(words, value, name, text);
  return before + words.slice(length);
}

/** Phrasing as it stands in a case; the like of `wordsInCase`. */
export function nodesInCase(nodes: Spoken, value: Value, name: string, { text }: Speaker): Spoken {
  const { before, length } = opening(visibleText([...nodes]), value, name, text);
  const [first, ...rest] = nodes;
  const isWords = first?.type === "text" && first.data === undefined && first.value.length >= length;
  if (isWords) return [{ type: "text", value: before + first.value.slice(length) }, ...rest];
  return [{ type: "text", value: before }, ...nodes];
}

/** Whether a case puts words before a name. */
export function precedes(name: string | undefined, text: Text): boolean {
  return name !== undefined && rulesOf(name, text).some(({ opens }) => opens.test(""));
}

/** Values that cases only put words before. */
const keepsItsLetters: ReadonlySet<Value["type"]> = new Set(["name", "link", "reference"]);

/** What comes before words in a case, and how many of their characters it takes the place of. */
function opening(words: string, { type }: Value, name: string, text: Text) {
  for (const { opens, becomes } of rulesOf(name, text)) {
    const length = opens.exec(words)?.[0].length;
    if (length === undefined || (length > 0 && keepsItsLetters.has(type))) continue;
    return { before: becomes, length };
  }
  return { before: "", length: 0 };
}

function rulesOf(name: string, { cases = {}, locale }: Text): readonly CaseRule[] {
  const rules = Object.hasOwn(cases, name) ? cases[name] : undefined;
  if (rules === undefined)
    throw new RangeError(`Unexpected case \`${name}\`, expected one that \`${locale}\` has`);
  return rules;
}
