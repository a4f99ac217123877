import type { Text } from "@policywright/clauses";
import { generate, sourceMap, toMarkdown } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";
import type { Nodes, Root } from "mdast";
import { readMarkdown, wordsOf } from "./reading.js";

/** Compares the source map of a document with its tree and its Markdown. */
export function placesOf(policy: Policy, document: DocumentKind, text: Text) {
  const root = generate(policy, text, { document });
  const lines = toMarkdown(root).split("\n");
  const { statements } = sourceMap(policy, text, { document });
  const said = wordsByStatement(root);
  const covers = lines.map((_, index) =>
    statements.filter(({ lines: { start, end } }) => start <= index + 1 && index + 1 <= end),
  );
  const stating = statingLines(lines);

  return {
    /** Statement, its words in the tree, and the words of the lines that the map names. */
    statements: statements.map(({ id, lines: { start, end } }) => ({
      id,
      words: letters(said.get(id) ?? ""),
      found: letters(wordsOf(readMarkdown(dedented(lines.slice(start - 1, end))))),
    })),
    uncovered: lines.filter((_, index) => stating[index] && covers[index]?.length === 0),
    coveredTwice: lines.filter((_, index) => stating[index] && (covers[index]?.length ?? 0) > 1),
  };
}

/** Statement → its words, wherever the tree says them. */
function wordsByStatement(root: Root): Map<string, string> {
  const found = new Map<string, string>();
  collect(root, undefined);
  return found;

  function collect(node: Nodes, above: string | undefined): void {
    const statement = node.data?.statement ?? above;
    if ("children" in node) for (const child of node.children) collect(child, statement);
    else if (statement !== undefined) found.set(statement, (found.get(statement) ?? "") + wordsOf(node));
  }
}

/** Whether a line states something: it is no heading, no list of contents and no head of a table. */
function statingLines(lines: readonly string[]): boolean[] {
  return lines.map((line, index) => {
    const isHead = /^\|(?: :?-+:? \|)+$/.test(lines[index + 1] ?? "");
    return line !== "" && !isHead && !/^(?:#|\|(?: :?-+:? \|)+$|- \[.*\]\(#.*\)$)/.test(line);
  });
}

/** Lines without the indent of the first, which would make code of them. */
function dedented(lines: readonly string[]): string {
  const indent = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
  return lines.map((line) => line.slice(Math.min(indent, line.search(/\S|$/)))).join("\n");
}

/** Letters and digits alone: what markup cannot change. */
const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, "");
