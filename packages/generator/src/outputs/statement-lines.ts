import type { Nodes, Paragraph, Root, Table } from "mdast";
import { defaultHandlers, type Handle, toMarkdown as stringify } from "mdast-util-to-markdown";
import type {} from "../data.js";
import { visibleText } from "../visible-text.js";
import { markdownOptions } from "./markdown.js";

/** First and last line, from 1. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** Statement → lines of the Markdown that say it, noted while it is written. */
export function statementLines(root: Root): ReadonlyMap<string, Lines> {
  const found = new Map<string, Lines>();

  function note(statement: string | undefined, start: number, words: string): void {
    if (statement === undefined) return;
    const end = start + breaksIn(words);
    const known = found.get(statement) ?? { start, end };
    found.set(statement, { start: Math.min(known.start, start), end: Math.max(known.end, end) });
  }

  /** Notes the nodes in a block that says several statements. */
  function noteParts(node: Nodes, start: number): void {
    if (node.type === "table") noteRows(node, start);
    if (node.type === "paragraph") noteSentences(node, start);
  }

  function noteRows({ children: [, ...rows] }: Table, start: number): void {
    for (const [index, row] of rows.entries()) note(row.data?.statement, start + 2 + index, "");
  }

  function noteSentences({ children }: Paragraph, start: number): void {
    let line = start;
    for (const child of children) {
      const words = visibleText([child]);
      note(child.data?.statement, line, words);
      line += breaksIn(words);
    }
  }

  /** Lets every block be written as usual, and notes where. */
  const noting: Handle = (tree: Root, parent, state, info) => {
    const write = state.handle;
    const writeAndNote: Handle = (node: Nodes, ...context) => {
      const written = write(node, ...context);
      const { line } = context[2].now;
      note(statementOf(node, context[0]), line, written);
      noteParts(node, line);
      return written;
    };
    state.handle = Object.assign(writeAndNote, write);
    return defaultHandlers.root(tree, parent, state, info);
  };

  stringify(root, { ...markdownOptions, handlers: { root: noting } });
  return found;
}

/** The lines of an item are those of its paragraph, without the items below it. */
function statementOf(node: Nodes, parent: Nodes | undefined): string | undefined {
  if (node.type === "listItem") return undefined;
  return parent?.type === "listItem" && node.type !== "list" ? parent.data?.statement : node.data?.statement;
}

const breaksIn = (words: string) => words.split("\n").length - 1;
