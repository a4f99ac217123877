import type { Text } from "@policywright/clauses";
import { html, markdown, plainText } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";

type Write = (policy: Policy, text: Text, document: DocumentKind) => string;

/** Forms in which a document is shown, copied and downloaded: name → label, ending, and how it is written. */
export const formats = {
  html: {
    label: "Page",
    ending: "html",
    type: "text/html",
    write: (policy, text, document) => html(policy, text, { document, page: true }),
  },
  markdown: {
    label: "Markdown",
    ending: "md",
    type: "text/markdown",
    write: (policy, text, document) => markdown(policy, text, { document }),
  },
  text: {
    label: "Text",
    ending: "txt",
    type: "text/plain",
    write: (policy, text, document) => plainText(policy, text, { document }),
  },
} as const satisfies Record<string, { label: string; ending: string; type: string; write: Write }>;

/** Form of a document. */
export type Format = keyof typeof formats;

/** All forms, in the order in which they are offered. */
export const formatIds = Object.keys(formats) as readonly Format[]; // The keys of a constant.

/** An article to be put into a page of one's own, with ids that cannot clash with the page's. */
export const embedding: Write = (policy, text, document) =>
  html(policy, text, { document, idPrefix: "policy-" });
