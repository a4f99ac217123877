import type { Page } from "../page.js";
import { pageBuilder } from "../page-builder.js";
import { mainContent } from "./main-content.js";
import { scanHtml } from "./scan-html.js";
import { writeHtml } from "./write-html.js";

/** Reads HTML: a whole page, of which the document is found among menus, footers and banners, or a part of one. */
export function readHtml(source: string): Page {
  const events = scanHtml(source, 0, source.length);
  const page = pageBuilder(source);
  writeHtml(source, page, events, mainContent(source, events));
  return page.page();
}
