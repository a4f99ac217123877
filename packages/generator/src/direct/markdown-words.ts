import type { Phrase, Sentence, Values } from "@policywright/clauses";
import type { PhrasingContent, RootContent } from "mdast";
import type { LaidLines, Line } from "../laid.js";
import { lineValues } from "../line-values.js";
import { writeMarkdown } from "../outputs/markdown.js";
import { phrase } from "../phrase.js";
import type { Speaker } from "../speak/speaker.js";
import { address, paragraph } from "../tree/lines.js";
import { onOneLine } from "../tree/on-one-line.js";
import { fill } from "./fill.js";
import { writePlain } from "./plain.js";

/** Sentences of one block, line by line, without the marks of what they stand in. */
export function markdownLines(
  { type, lines }: Pick<LaidLines, "type" | "lines">,
  speaker: Speaker,
): string[] {
  const filled = lines.map((line) => filledLine(line, speaker)).filter((line) => line !== undefined);
  if (filled.length === lines.length) return type === "address" ? withBreaks(filled) : filled;
  const block = type === "address" ? address({ type, lines }, speaker) : paragraph({ type, lines }, speaker);
  return serialised([block]).split("\n");
}

/** Words of a cell: of the wording, or of a sentence with its values. */
export function markdownCell(words: Phrase | Sentence, values: Values, speaker: Speaker): string {
  const sentence = "phrase" in words ? words : { phrase: words };
  const filled = fill(sentence, values, speaker, { format: "markdown" });
  if (filled !== undefined) return filled;
  const spoken = onOneLine(phrase(sentence.phrase, values, speaker));
  return writePlain(spoken, "markdown") ?? serialisedCell(spoken);
}

/** Words of a heading. */
export function markdownHeading(spoken: readonly PhrasingContent[]): string {
  const words = writePlain(spoken, "markdown");
  if (words !== undefined) return words;
  return serialised([{ type: "heading", depth: 1, children: [...spoken] }]).replace(/^# /, "");
}

/** Blocks as the serialiser writes them, without the line break at their end. */
export function serialised(children: RootContent[], slugs: ReadonlyMap<string, string> = new Map()): string {
  return writeMarkdown({ type: "root", children }, slugs).replace(/\n$/, "");
}

const lineStart = { format: "markdown", before: "" } as const;

function filledLine(line: Line, speaker: Speaker): string | undefined {
  const { words } = line;
  return "phrase" in words ? fill(words, lineValues(line), speaker, lineStart) : undefined;
}

function withBreaks(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}\\` : line));
}

/** A cell is written as the only one of a row of a table. */
function serialisedCell(children: PhrasingContent[]): string {
  const head = { type: "tableRow" as const, children: [{ type: "tableCell" as const, children: [] }] };
  const row = { type: "tableRow" as const, children: [{ type: "tableCell" as const, children }] };
  const lines = serialised([{ type: "table", children: [head, row] }]).split("\n");
  return (lines.at(-1) ?? "").replace(/^\| | \|$/g, "");
}
