import type { Text } from "@policywright/clauses";
import { html, markdown, plainText } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";
import type { Form } from "./formats.js";

type Write = (policy: Policy, text: Text, document: DocumentKind) => string;

/** How each form of a document is written. */
export const write: Readonly<Record<Form, Write>> = {
  html: (policy, text, document) => html(policy, text, { document, page: true }),
  markdown: (policy, text, document) => markdown(policy, text, { document }),
  text: (policy, text, document) => plainText(policy, text, { document }),
  // Ids that cannot clash with those of the page that it is put into.
  embedding: (policy, text, document) => html(policy, text, { document, idPrefix: "policy-" }),
};
