import type { Text } from "@policywright/clauses";
import { html, markdown, plainText, sourceMap } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";

/** How a document is written to a file. */
interface FormatCode {
  /** What the file's name ends with. */
  readonly ending: string;
  readonly write: (policy: Policy, text: Text, document: DocumentKind) => string;
}

const code = {
  md: { ending: ".md", write: (policy, text, document) => markdown(policy, text, { document }) },
  html: { ending: ".html", write: (policy, text, document) => html(policy, text, { document, page: true }) },
  txt: { ending: ".txt", write: (policy, text, document) => plainText(policy, text, { document }) },
  map: {
    ending: ".map.json",
    write: (policy, text, document) => `${JSON.stringify(sourceMap(policy, text, { document }), null, 2)}\n`,
  },
} as const satisfies Record<string, FormatCode>;

/** A form in which documents are written. */
export type Format = keyof typeof code;

/** Forms in which documents can be written. */
export const formats: readonly Format[] = ["md", "html", "txt", "map"];

/** Forms that are written unless others are asked for. */
export const usualFormats: readonly Format[] = ["md", "html"];

/** Path of a document below the output folder, with slashes. */
export function pathOf(document: DocumentKind, locale: string, format: Format): string {
  return `${locale}/${document}${code[format].ending}`;
}

/** A document, written; line endings are line feeds, and there is one at the end. */
export function written(policy: Policy, text: Text, document: DocumentKind, format: Format): string {
  return code[format].write(policy, text, document);
}
