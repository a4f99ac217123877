import type { Text } from "@policywright/clauses";
import type { Policy } from "@policywright/schema";
import { directHtml } from "./direct/html.js";
import { directMarkdown } from "./direct/markdown.js";
import { type EditionOptions, edition } from "./edition.js";
import { generate } from "./generate.js";
import { lay } from "./lay.js";
import { page } from "./outputs/html/page.js";
import { type HtmlOptions, toHtml } from "./outputs/html.js";
import { mapStatements, type SourceMap } from "./outputs/source-map.js";
import { toText } from "./outputs/text.js";
import { plan, planWithoutFacts } from "./plan.js";
import { title as documentTitle } from "./tree/heading.js";
import { tree } from "./tree/tree.js";
import { visibleText } from "./visible-text.js";

/** Which document, and how its HTML is to be written. */
export interface HtmlDocumentOptions extends EditionOptions, Omit<HtmlOptions, "provenance" | "locale"> {
  /** Writes each statement's clause, facts and topics as `data-*` attributes. */
  readonly provenance?: boolean;
}

/** Writes a document as GitHub-flavoured Markdown: `toMarkdown(generate(…))`, but faster. */
export function markdown(policy: Policy, text: Text, options: EditionOptions): string {
  const style = edition(policy, text, options);
  return directMarkdown(lay(planWithoutFacts(policy, options.document), style), style);
}

/** Writes a document as HTML: `toHtml(generate(…))`, but faster where neither reasons nor a prefix are asked for. */
export function html(policy: Policy, text: Text, options: HtmlDocumentOptions): string {
  const { document, provenance = false, idPrefix = "", ...pageOptions } = options;
  const style = edition(policy, text, { document });
  const statements = provenance ? plan(policy, document) : planWithoutFacts(policy, document);
  const laid = lay(statements, style);
  if (provenance || idPrefix !== "") {
    const reasons = provenance ? statements : [];
    return toHtml(tree(laid, style), { ...pageOptions, idPrefix, provenance: reasons });
  }
  const article = directHtml(laid, style);
  const title = pageOptions.title ?? visibleText([documentTitle(style)]);
  return pageOptions.page ? page(article, { title, locale: text.locale }) : article;
}

/** Writes a document as plain text: `toText(generate(…))`. */
export function plainText(policy: Policy, text: Text, options: EditionOptions): string {
  return toText(generate(policy, text, options));
}

/** Tells where each statement of a document stands, and on what it rests. */
export function sourceMap(policy: Policy, text: Text, { document }: EditionOptions): SourceMap {
  const root = generate(policy, text, { document });
  return { document, locale: text.locale, statements: mapStatements(root, plan(policy, document)) };
}
