import type { Text } from "@policywright/clauses";
import type { Policy } from "@policywright/schema";
import type { EditionOptions } from "./edition.js";
import { generate } from "./generate.js";
import { type HtmlOptions, toHtml } from "./outputs/html.js";
import { toMarkdown } from "./outputs/markdown.js";
import { mapStatements, type SourceMap } from "./outputs/source-map.js";
import { toText } from "./outputs/text.js";
import { plan } from "./plan.js";

/** Which document, and how its HTML is to be written. */
export interface HtmlDocumentOptions extends EditionOptions, Omit<HtmlOptions, "provenance" | "locale"> {
  /** Writes each statement's clause, facts and topics as `data-*` attributes. */
  readonly provenance?: boolean;
}

/** Writes a document as GitHub-flavoured Markdown: `toMarkdown(generate(…))`. */
export function markdown(policy: Policy, text: Text, options: EditionOptions): string {
  return toMarkdown(generate(policy, text, options));
}

/** Writes a document as HTML: `toHtml(generate(…))`. */
export function html(
  policy: Policy,
  text: Text,
  { document, provenance, ...options }: HtmlDocumentOptions,
): string {
  const statements = provenance ? plan(policy, document) : [];
  return toHtml(generate(policy, text, { document }), { ...options, provenance: statements });
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
