import { en } from "@policywright/clauses/en";
import { documentsOf, markdown, sourceMap } from "@policywright/generator";
import { type CoverageOptions, coverage, type Law, type SaidInDocuments } from "@policywright/laws";
import type { DocumentKind, Policy } from "@policywright/schema";
import { saidBy } from "./said-by.js";

/** A disclosure taken out of a document, and what is no longer met then. */
export interface Deletion {
  readonly document: DocumentKind;
  /** Statements that were taken out. */
  readonly statements: readonly string[];
  /** The Markdown without their lines. */
  readonly text: string;
  /** Requirements that the documents met before, and do not meet any more. */
  readonly unmet: readonly string[];
}

/**
 * Every disclosure of the English documents of a model, taken out in turn, where that leaves a requirement unmet.
 *
 * A disclosure is a statement; or, where several say what a requirement asks, all of them in one document. A requirement
 * is left unmet when every statement that meets it was taken out.
 */
export function deletionsOf(
  policy: Policy,
  laws: readonly Law[],
  today: `${number}-${number}-${number}`,
): Deletion[] {
  const said = saidBy(policy);
  const met = metBy(policy, said, { today, laws });
  return documentsOf(policy).flatMap((document) => {
    const source = markdown(policy, en, { document });
    const { statements } = sourceMap(policy, en, { document });
    return disclosures(document, said, met).flatMap((ids) => {
      const taken = new Set(ids);
      const unmet = [...met].flatMap(([id, by]) =>
        by.every((one) => one.document === document && taken.has(one.id)) ? [id] : [],
      );
      if (unmet.length === 0) return [];
      const gone = statements.filter(({ id }) => taken.has(id)).map(({ lines }) => lines);
      return [{ document, statements: ids, text: without(source, gone), unmet }];
    });
  });
}

/** Requirement → the statements that meet it, of those that statements meet. */
type MetBy = ReadonlyMap<string, readonly { readonly document: DocumentKind; readonly id: string }[]>;

function metBy(policy: Policy, statements: SaidInDocuments, options: CoverageOptions): MetBy {
  const all = coverage(policy, { ...options, statements }).flatMap(({ requirements }) => requirements);
  return new Map(
    all.flatMap(({ requirement, answer }) =>
      answer.status === "met" && answer.statements.length > 0
        ? [[requirement.id, answer.statements] as const]
        : [],
    ),
  );
}

/** Each statement of a document, and each set of statements that together meet a requirement. */
function disclosures(document: DocumentKind, said: SaidInDocuments, met: MetBy) {
  const sets = new Map<string, readonly string[]>();
  for (const { id } of said[document] ?? []) sets.set(id, [id]);
  for (const by of met.values()) {
    const ids = by.filter((one) => one.document === document).map(({ id }) => id);
    if (ids.length > 0) sets.set(ids.join(" "), ids);
  }
  return [...sets.values()];
}

function without(source: string, gone: readonly { readonly start: number; readonly end: number }[]): string {
  return source
    .split("\n")
    .filter((_, index) => !gone.some(({ start, end }) => index + 1 >= start && index + 1 <= end))
    .join("\n");
}
