import type { Statement, Value, Values } from "@policywright/clauses";
import { documentsOf, plan } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";

/** A statement, and the document that makes it. */
export interface Stated extends Statement {
  readonly document: DocumentKind;
}

/** What all documents of a model state. */
export function statementsOf(policy: Policy): Stated[] {
  return documentsOf(policy).flatMap((document) =>
    plan(policy, document).map((statement) => ({ ...statement, document })),
  );
}

/** The smallest parts of what fills gaps: each word of the author's, term, date, number. */
export function atomsOf(values: Values): string[] {
  return Object.values(values).flatMap(atoms);
}

function atoms(value: Value): string[] {
  switch (value.type) {
    case "text":
      return [JSON.stringify(value.text)];
    case "name":
      return [JSON.stringify(value.name)];
    case "term":
      return [`${value.vocabulary}.${value.term}`, ...Object.values(value.values ?? {}).flatMap(atoms)];
    case "list":
      return value.items.flatMap(atoms);
    case "link":
      return [value.url, ...(value.label ? atoms(value.label) : [])];
    case "reference":
      return [
        `${value.document}#${value.section ?? ""}`,
        ...(value.address === undefined ? [] : [value.address]),
        ...(value.label ? atoms(value.label) : []),
      ];
    case "period":
      return [`${value.period.amount} ${value.period.unit}`];
    case "date":
      return [value.date];
    case "place":
      return [value.place];
    case "number":
      return [String(value.number)];
  }
}
