import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { root } from "./pages.js";

/** A fenced block of code on a page. */
export interface CodeBlock {
  /** First word after the fence: `ts`. */
  readonly language: string;
  /** Whether the page shows it to be read only: there is `fragment` after the language. */
  readonly fragment: boolean;
  /** With a line feed at its end. */
  readonly code: string;
  /** Line of the page on which its fence opens, from 1. */
  readonly line: number;
}

/** The blocks of code of a page, in its order. */
export function codeBlocks(page: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  visit(fromMarkdown(readFileSync(join(root, page), "utf8")), "code", ({ lang, meta, value, position }) => {
    blocks.push({
      language: lang ?? "",
      fragment: meta === "fragment",
      code: `${value}\n`,
      line: position?.start.line ?? 1,
    });
  });
  return blocks;
}

/** Blocks of TypeScript that must run, with their numbers among the blocks of the page. */
export function runnable(page: string): { readonly index: number; readonly line: number }[] {
  return codeBlocks(page).flatMap(({ language, fragment, line }, index) =>
    language === "ts" && !fragment ? [{ index, line }] : [],
  );
}
