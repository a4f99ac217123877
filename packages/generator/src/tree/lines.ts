import type { Blockquote, Data, Paragraph, PhrasingContent } from "mdast";
import type {} from "../data.js";
import { joinText } from "../join-text.js";
import type { LaidLines, Line } from "../laid.js";
import { lineValues } from "../line-values.js";
import { phrase } from "../phrase.js";
import type { Speaker } from "../speak/speaker.js";

/** A paragraph of sentences, each on its line. */
export function paragraph({ lines, part }: LaidLines, speaker: Speaker): Paragraph {
  const data = { ...dataOf(lines), ...(part && { part }) };
  return { type: "paragraph", data, children: sentences(lines, speaker) };
}

/** An emphasised notice. */
export function notice({ lines }: LaidLines, speaker: Speaker): Blockquote {
  return {
    type: "blockquote",
    data: dataOf(lines),
    children: [{ type: "paragraph", children: sentences(lines, speaker) }],
  };
}

/** A postal address or other contact details, line by line. */
export function address({ lines }: LaidLines, speaker: Speaker): Paragraph {
  const children = sentences(lines, speaker, { type: "break" });
  return { type: "paragraph", data: { ...dataOf(lines), hName: "address" }, children };
}

/** Data of a node that says all of these lines: their statement, if it is one. */
export function dataOf(lines: readonly Line[]): Data {
  return isShared(lines) ? {} : { statement: lines[0]?.statement.id };
}

/** Sentences, each on its line; where several statements share the lines, each node knows its own. */
export function sentences(
  lines: readonly Line[],
  speaker: Speaker,
  between: PhrasingContent = { type: "text", value: "\n" },
): PhrasingContent[] {
  const shared = isShared(lines);
  const spoken = lines.flatMap((line, index) => {
    const previous = lines[index - 1];
    const words = sentence(line, speaker);
    const tagged = shared ? words.map((node) => tag(node, line)) : words;
    if (previous === undefined) return tagged;
    return [shared && previous.statement === line.statement ? tag(between, line) : between, ...tagged];
  });
  return joinText(spoken);
}

function sentence(line: Line, speaker: Speaker): readonly PhrasingContent[] {
  const { words } = line;
  return "phrase" in words ? phrase(words.phrase, lineValues(line), speaker) : words;
}

/** Whether several statements say these lines. */
export function isShared([first, ...rest]: readonly Line[]): boolean {
  return rest.some(({ statement }) => statement !== first?.statement);
}

function tag(node: PhrasingContent, { statement: { id } }: Line): PhrasingContent {
  return { ...node, data: { ...node.data, statement: id } };
}
