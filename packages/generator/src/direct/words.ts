import type { GapNode, Phrase, PhraseNode, Value, Values } from "@policywright/clauses";
import { capitalWord } from "../capital.js";
import { isFilled, quantity } from "../filled.js";
import { localText, printable } from "../local-text.js";
import { at, opensSentence } from "../phrase.js";
import { wordsInCase } from "../speak/case.js";
import { formats } from "../speak/intl.js";
import { listSeparators } from "../speak/list.js";
import { spokenNumber } from "../speak/number.js";
import { spokenParty } from "../speak/party.js";
import { spokenPeriod } from "../speak/period.js";
import { spokenPlace } from "../speak/place.js";
import type { Speaker } from "../speak/speaker.js";
import { termLabel } from "../speak/term.js";

/**
 * Speaks wording that comes to nothing but words, as `phrase` does, without making nodes of it.
 *
 * @returns
 *   Nothing for what holds a date, a link or a mark, or lacks a value.
 */
export function wordsOf(nodes: Phrase, values: Values, speaker: Speaker): string | undefined {
  let said = "";
  let last = "";
  for (const node of nodes) {
    const words = nodeWords(node, values, speaker);
    if (words === undefined) return undefined;
    const isDoubled = node.type === "text" && last.endsWith(".") && words.startsWith(".");
    said += isDoubled ? words.slice(1) : words;
    if (words !== "") last = words;
  }
  return said;
}

/** Speaks one node of wording; the like of `wordsOf`. */
export function nodeWords(node: PhraseNode, values: Values, speaker: Speaker): string | undefined {
  switch (node.type) {
    case "text":
      return node.value;
    case "gap":
      return gapWords(node, values[node.name], speaker);
    case "plural": {
      const form = formats(speaker).plural.select(quantity(values[node.name]));
      return wordsOf(node.options[form] ?? node.options.other, values, speaker);
    }
    case "party": {
      const words = spokenParty(node, speaker);
      return node.capital ? capitalWord(words, speaker.text.locale) : words;
    }
    case "emphasis":
    case "strong":
    case "link":
      return undefined;
  }
}

function gapWords(node: GapNode, value: Value | undefined, speaker: Speaker): string | undefined {
  if (!isFilled(value)) return undefined;
  const words = valueWords(value, at(node, speaker));
  const isCapital = words !== undefined && opensSentence(node, value, speaker);
  return isCapital ? capitalWord(words, speaker.text.locale) : words;
}

function valueWords(value: Value, speaker: Speaker): string | undefined {
  const { case: inCase, ...uninflected } = speaker;
  if (inCase === undefined || value.type === "list") return plainWords(value, speaker);
  const words = plainWords(value, uninflected);
  return words === undefined ? undefined : wordsInCase(words, value, inCase, speaker);
}

function plainWords(value: Value, speaker: Speaker): string | undefined {
  switch (value.type) {
    case "text":
      return localText(value.text, speaker);
    case "name":
      return printable(value.name);
    case "term": {
      const label = termLabel(value, speaker.text);
      return typeof label === "string" ? label : wordsOf(label, value.values ?? {}, speaker);
    }
    case "list":
      return listWords(value, speaker);
    case "period":
      return spokenPeriod(value.period, speaker);
    case "place":
      return spokenPlace(value.place, speaker.text);
    case "number":
      return spokenNumber(value.number, speaker);
    case "date":
    case "link":
    case "reference":
      return undefined;
  }
}

function listWords({ items, join }: Extract<Value, { type: "list" }>, speaker: Speaker): string | undefined {
  if (join === "line" && items.length > 1) return undefined;
  const words: string[] = [];
  for (const item of items) {
    if (!isFilled(item)) continue;
    const one = valueWords(item, speaker);
    if (one === undefined) return undefined;
    words.push(one);
  }
  const separators = listSeparators(join === "line" ? "unit" : join, words, speaker);
  return words.reduce((said, one, index) => said + (separators[index - 1] ?? "") + one, "");
}
