import type { Page } from "../page.js";
import { pageBuilder } from "../page-builder.js";

/** Reads plain text: a line is a block. */
export function readText(source: string): Page {
  const page = pageBuilder(source);
  let from = 0;
  while (from < source.length) {
    const end = source.indexOf("\n", from);
    const to = end === -1 ? source.length : end;
    page.begin({ kind: "paragraph" }, from);
    page.writer.copy(from, to);
    page.end();
    from = to + 1;
  }
  return page.page();
}
