import { parser, Table } from "@lezer/markdown";
import type { Page } from "../page.js";
import { pageBuilder } from "../page-builder.js";
import { readText } from "../text/read-text.js";
import { frontMatterEnd } from "./front-matter.js";
import { hostileMarkdown } from "./hostile.js";
import { linkTargets } from "./link-targets.js";
import { walkBlocks } from "./walk-blocks.js";

const markdown = parser.configure([Table]);

/** Reads Markdown: CommonMark, and the tables of GitHub. What cannot be parsed in time is read as plain text. */
export function readMarkdown(source: string): Page {
  const hostile = hostileMarkdown(source);
  if (hostile !== undefined) {
    const page = readText(source);
    return { ...page, notes: [...page.notes, hostile] };
  }
  const start = frontMatterEnd(source);
  const tree = markdown.parse(start === 0 ? source : source.slice(start));
  const page = pageBuilder(source);
  walkBlocks({ source, shift: start, page, targets: linkTargets(tree, source, start) }, tree.cursor());
  return page.page();
}
