import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { root } from "./pages.js";

/** A fenced block of code on a page. */
interface CodeBlock {
  /** First word after the fence: `ts`. */
  readonly language: string;
  /** Whether the page shows it to be read only: there is `fragment` after the language. */
  readonly fragment: boolean;
  readonly code: string;
  /** Lines of the page on which its fences stand, from 1. */
  readonly lines: readonly [opening: number, closing: number];
}

/** The blocks of code of a page, in its order. */
export function codeBlocks(page: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  visit(fromMarkdown(textOf(page)), "code", ({ lang, meta, value, position }) => {
    const { start, end } = position ?? { start: { line: 1 }, end: { line: 1 } };
    blocks.push({
      language: lang ?? "",
      fragment: meta === "fragment",
      code: value,
      lines: [start.line, end.line],
    });
  });
  return blocks;
}

/** Blocks of TypeScript that must run: their numbers among the blocks of the page. */
export function runnable(page: string): number[] {
  return codeBlocks(page).flatMap(({ language, fragment }, index) =>
    language === "ts" && !fragment ? [index] : [],
  );
}

/**
 * A page in which the block after each block that gives something holds what it gives.
 *
 * @throws {RangeError}
 *   When there is no block after it.
 */
export function pageWith(page: string, given: ReadonlyMap<number, string>): string {
  const lines = textOf(page).split("\n");
  const blocks = codeBlocks(page);
  for (const [index, text] of [...given].reverse()) {
    if (text === "") continue;
    const below = blocks[index + 1];
    if (!below) throw new RangeError(`Unexpected last block in ${page}, expected one with what it gives`);
    const [opening, closing] = below.lines;
    lines.splice(opening, closing - opening - 1, ...text.trimEnd().split("\n"));
  }
  return lines.join("\n");
}

function textOf(page: string): string {
  return readFileSync(join(root, page), "utf8");
}
