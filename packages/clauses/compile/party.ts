import type { Node } from "mdast";
import type { PartyForm, PartyNode, Phrase, PhraseNode } from "../src/text.js";
import type { Context } from "./context.js";
import type { PartyGrammar } from "./grammar.js";
import { gapMark, opens } from "./plain.js";

/** Where a run of text stands: the plain words of its sentence before and after it. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly where: Node;
  /** It stands within a sentence: what opens it gets no capital. */
  readonly within: boolean;
}

/** Splits a run of text at its mentions of the party. A backslash before the word keeps it as it is (a name: `\Your Choices`). */
export function tellParties(
  text: string,
  { before, after, where, within }: Surroundings,
  context: Context,
): Phrase {
  const party = context.grammar?.party;
  if (!party) return [{ type: "text", value: text }];
  const mention = mentionOf(party);
  const result: PhraseNode[] = [];
  let end = 0;
  for (const match of text.matchAll(mention)) {
    const [written, backslash, word = ""] = match;
    const left = before + text.slice(0, match.index);
    const right = text.slice(match.index + written.length) + after;
    push(text.slice(end, match.index));
    if (backslash) push(word);
    else result.push(node(word, left, right));
    end = match.index + written.length;
  }
  push(text.slice(end));
  return result;

  function push(value: string): void {
    const last = result.at(-1);
    if (last?.type === "text") result[result.length - 1] = { type: "text", value: last.value + value };
    else if (value !== "") result.push({ type: "text", value });
  }

  function node(word: string, left: string, right: string): PartyNode {
    const form = formOf(word, left, right, where, context);
    const first = !new RegExp(mention).test(left) && { first: true as const };
    return {
      type: "party",
      form,
      ...first,
      ...(((!within && opens(left)) || /^\p{Lu}/u.test(word)) && { capital: true }),
    };
  }
}

/** Whether words mention the party. */
export function mentions(words: string, { grammar }: Context): boolean {
  return grammar?.party !== undefined && mentionOf(grammar.party).test(words);
}

/** Finds the words, and one escaped by a backslash. */
function mentionOf({ words }: PartyGrammar): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(\\\\?)(${Object.keys(words).join("|")})(?![\\p{L}\\p{N}-])`, "giu");
}

function formOf(word: string, left: string, right: string, where: Node, context: Context): PartyForm {
  const { grammar, locale, report } = context;
  const form = grammar?.party?.words[word.toLowerCase()] ?? "either";
  if (/^['’]\p{L}/u.test(right)) {
    const short = word + (/^['’]\p{L}+/u.exec(right)?.[0] ?? "");
    report(
      `Unexpected short form \`${short}\`, expected two words`,
      where,
      "Write it in full: other voices have no short form.",
    );
  }
  if (form !== "either") return form;
  const previous = /([\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|\S)\s*$/u.exec(left)?.[1]?.toLowerCase() ?? "^";
  const next = /^\s*([\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|\S)/u.exec(right)?.[1]?.toLowerCase() ?? "$";
  const told = grammar?.party && tell(grammar.party, previous, next);
  if (told) return told;
  const reason = `Unexpected neighbours \`${show(previous)} ${word} ${show(next)}\`, expected words that tell subject from object`;
  const lists = "`subjectAfter` or `objectAfter`";
  report(
    reason,
    where,
    `Add \`${show(previous)}\` to ${lists} in texts/${locale}/grammar.ts, or say it in other words.`,
  );
  return "subject";
}

function tell(party: PartyGrammar, previous: string, next: string): PartyForm | undefined {
  if (previous === "^" && next === "$") return party.alone;
  if (party.subjectAfter.includes(previous)) return "subject";
  if (party.objectAfter.includes(previous)) return "object";
  if (party.subjectBefore.includes(next)) return "subject";
  if (party.objectBefore.includes(next)) return "object";
  return undefined;
}

const show = (neighbour: string) => (neighbour === gapMark ? "{…}" : neighbour);
