export type { EditionOptions } from "./edition.js";
export { generate } from "./generate.js";
export { type HtmlOptions, toHtml } from "./outputs/html.js";
export { toMarkdown } from "./outputs/markdown.js";
export type { MappedStatement, SourceMap } from "./outputs/source-map.js";
export type { Lines } from "./outputs/statement-lines.js";
export { toText } from "./outputs/text.js";
export { documentsOf, plan } from "./plan.js";
export { type HtmlDocumentOptions, html, markdown, plainText, sourceMap } from "./write.js";
