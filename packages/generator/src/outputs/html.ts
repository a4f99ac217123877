import type { Statement } from "@policywright/clauses";
import { toHtml as stringify } from "hast-util-to-html";
import { h } from "hastscript";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import type {} from "../data.js";
import { visibleText } from "../visible-text.js";
import { direction } from "./html/direction.js";
import { handlers } from "./html/handlers.js";
import { page } from "./html/page.js";
import { parted } from "./html/parted.js";
import { prefixIds } from "./html/prefix-ids.js";
import { said } from "./html/said.js";

/** How HTML is to be written. */
export interface HtmlOptions {
  /** A whole page, with style sheet, instead of the article alone. */
  readonly page?: boolean | undefined;
  /** Title of the page; the first heading if left out. */
  readonly title?: string | undefined;
  /** BCP 47 language tag; the tree's if left out, `en` if it has none. */
  readonly locale?: string | undefined;
  /** Statements whose clause, facts and topics are written as `data-*` attributes. */
  readonly provenance?: readonly Statement[] | undefined;
  /** What all ids begin with, where the article becomes part of a page with ids of its own. */
  readonly idPrefix?: string | undefined;
}

/**
 * Writes a tree, ours or anybody's, as HTML: one `<article>`, or a whole page of it.
 *
 * There is no script; raw HTML and images of the tree are left out; links are live for `https:`, `http:`, `mailto:`, `tel:` and
 * places in the document.
 */
export function toHtml(root: Root, options: HtmlOptions = {}): string {
  const { idPrefix = "", locale = root.data?.locale ?? "en", provenance = [] } = options;
  const body = toHast(parted(said(root, provenance)), { handlers, clobberPrefix: "" });
  const newline = { type: "text" as const, value: "\n" };
  const article = h("article", { lang: locale, dir: direction(locale) }, newline, body, newline);
  prefixIds(article, idPrefix);
  const html = `${stringify(article)}\n`;
  return options.page ? page(html, { title: options.title ?? titleOf(root), locale }) : html;
}

function titleOf({ children }: Root): string {
  return visibleText(children.filter(({ type }) => type === "heading").slice(0, 1));
}
