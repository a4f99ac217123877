import type { Text } from "@policywright/clauses";
import { html } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { readHtml } from "./reading.js";

/** Reasons of a statement as HTML carries them. */
export interface Reasons {
  readonly clause: unknown;
  readonly facts: unknown;
  readonly topics: unknown;
}

/** Statement → its reasons, and all ids, as they stand in the HTML of a document. */
export function reasonsIn(policy: Policy, document: DocumentKind, text: Text) {
  const reasons = new Map<string, Reasons>();
  const ids: string[] = [];
  visit(
    readHtml(html(policy, text, { document, page: true, provenance: true })),
    "element",
    ({ properties }: Element) => {
      const { id, dataStatement, dataClause: clause, dataFacts: facts, dataTopics: topics } = properties;
      if (typeof id === "string") ids.push(id);
      if (typeof dataStatement === "string") reasons.set(dataStatement, { clause, facts, topics });
    },
  );
  return { reasons, ids };
}
