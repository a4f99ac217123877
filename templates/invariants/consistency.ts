import { type DocumentKind, documentKinds, type Policy, pathText } from "@policywright/schema";
import { checked } from "./checked.js";
import { leavesIn, valueAt } from "./paths.js";
import { atomsOf, type Stated } from "./statements.js";

/** The model with all documents that can be made of it. */
export function withAllDocuments(policy: Policy): Policy {
  const all = Object.fromEntries(documentKinds.map((kind) => [kind, policy.documents[kind] ?? {}]));
  return checked({ ...policy, documents: all });
}

/** Statements of one id in several documents that fill their gaps with other values; what a document says of itself is none. */
export function unequalStatements(statements: readonly Stated[]): string[] {
  const first = new Map<string, Stated>();
  return statements.flatMap((statement) => {
    if (statement.facts.every((fact) => fact.startsWith("documents."))) return [];
    const before = first.get(statement.id) ?? statement;
    first.set(statement.id, before);
    return valuesOf(before) === valuesOf(statement) ? [] : [`${statement.id} in ${statement.document}`];
  });
}

function valuesOf({ values: { document: _, ...values } }: Stated): string {
  return JSON.stringify(values);
}

/** Facts that two documents name in different forms: by another address, name or number. */
export function unequalFacts(policy: Policy, statements: readonly Stated[]): string[] {
  return leavesIn(policy).flatMap((path) => {
    const fact = pathText(path);
    const value = String(valueAt(policy, path));
    const forms = new Map<DocumentKind, Set<string>>();
    for (const { document, facts, values } of statements) {
      if (!facts.includes(fact)) continue;
      const named = atomsOf(values).filter((atom) => isForm(atom, value));
      forms.set(document, new Set([...(forms.get(document) ?? []), ...named]));
    }
    const [one, ...others] = [...forms.values()].filter(({ size }) => size > 0);
    const differ = others.some((other) => ![...(one ?? [])].some((form) => other.has(form)));
    return differ ? [fact] : [];
  });
}

/** Whether a part of a value names this: `"Acme"`, `mailto:a@acme.example`, `30 day`. */
function isForm(atom: string, value: string): boolean {
  return [value, JSON.stringify(value), `mailto:${value}`].includes(atom) || atom.startsWith(`${value} `);
}
