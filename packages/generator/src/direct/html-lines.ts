import type { Edition } from "../edition.js";
import { elementId } from "../element-id.js";
import type { Line } from "../laid.js";
import { lineValues } from "../line-values.js";
import { isShared } from "../tree/lines.js";
import { htmlPhrasing, htmlSentence } from "./html-words.js";

/** An article that is being written. */
export interface Article {
  readonly edition: Edition;
  /** Ids that are given: each is given once. */
  readonly taken: Set<string>;
}

/** The attribute `id`, if it is not given yet. */
export function idAttribute(id: string, { taken }: Article): string {
  if (taken.has(id)) return "";
  taken.add(id);
  return ` id="${id}"`;
}

/** Opening tag of what says these lines, with the id of their statement if it is one. */
export function opened(name: string, lines: readonly Line[], article: Article): string {
  const [first] = lines;
  const id = first && !isShared(lines) ? idAttribute(elementId(first.statement.id), article) : "";
  return `<${name}${id}>`;
}

/** Sentences of one block, each on its line; where several statements share them, each in its span. */
export function htmlLines(lines: readonly Line[], article: Article, between = "\n"): string {
  if (!isShared(lines)) return lines.map((line) => sentence(line, article)).join(between);
  const starts = [...lines.keys()].filter((index) => lines[index]?.statement !== lines[index - 1]?.statement);
  return starts
    .map((start, index) => lines.slice(start, starts[index + 1]))
    .map((run) => `${opened("span", run, article)}${htmlLines(run, article, between)}</span>`)
    .join(between);
}

function sentence(line: Line, { edition }: Article): string {
  const { words } = line;
  return "phrase" in words ? htmlSentence(words, lineValues(line), edition) : htmlPhrasing(words);
}
