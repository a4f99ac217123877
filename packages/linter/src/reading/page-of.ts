import { foreignSigns } from "./foreign-signs.js";
import { readHtml } from "./html/read-html.js";
import { readMarkdown } from "./markdown/read-markdown.js";
import { openComment } from "./open-comment.js";
import type { Page } from "./page.js";
import { pageBuilder } from "./page-builder.js";
import type { Format } from "./reading.js";
import { readText } from "./text/read-text.js";

const readers: Readonly<Record<Format, (source: string) => Page>> = {
  markdown: readMarkdown,
  html: readHtml,
  text: readText,
};

/** Reads a source as what it is said to be, and notes what keeps it from that; of what is no text, nothing is read. */
export function pageOf(source: string, format: Format): Page {
  const foreign = foreignSigns(source);
  const page = foreign?.kind === "not-text" ? pageBuilder(source).page() : readers[format](source);
  const comment = foreign?.kind === "not-text" ? undefined : openComment(source, format);
  return { ...page, notes: [foreign, ...page.notes, comment].filter((note) => note !== undefined) };
}
