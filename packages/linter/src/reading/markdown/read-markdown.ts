import { parser, Table } from "@lezer/markdown";
import type { Page } from "../page.js";
import { pageBuilder } from "../page-builder.js";
import { frontMatterEnd } from "./front-matter.js";
import { linkTargets } from "./link-targets.js";
import { walkBlocks } from "./walk-blocks.js";

const markdown = parser.configure([Table]);

/**
 * Reads Markdown: CommonMark, and the tables of GitHub.
 *
 * @param source
 *   The document; `isTooDeep` has said that it can be parsed.
 */
export function readMarkdown(source: string): Page {
  const start = frontMatterEnd(source);
  const tree = markdown.parse(start === 0 ? source : source.slice(start));
  const page = pageBuilder(source);
  walkBlocks({ source, shift: start, page, targets: linkTargets(tree, source, start) }, tree.cursor());
  return page.page();
}
