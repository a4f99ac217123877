import { en } from "@policywright/clauses/en";
import { documentsOf, markdown, sourceMap } from "@policywright/generator";
import { coverage, type Law, type SaidInDocuments } from "@policywright/laws";
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
 * A disclosure is a statement; or, where several say what a requirement asks, all of them in one document.
 */
export function deletionsOf(
  policy: Policy,
  laws: readonly Law[],
  today: `${number}-${number}-${number}`,
): Deletion[] {
  const said = saidBy(policy);
  const options = { today, laws } as const;
  const before = missingIn(policy, said, options);
  return documentsOf(policy).flatMap((document) => {
    const source = markdown(policy, en, { document });
    const { statements } = sourceMap(policy, en, { document });
    return disclosures(policy, document, said, options).flatMap((ids) => {
      const left = { ...said, [document]: (said[document] ?? []).filter(({ id }) => !ids.includes(id)) };
      const unmet = [...missingIn(policy, left, options)].filter((id) => !before.has(id));
      if (unmet.length === 0) return [];
      const gone = statements.filter(({ id }) => ids.includes(id)).map(({ lines }) => lines);
      return [{ document, statements: ids, text: without(source, gone), unmet }];
    });
  });
}

interface Options {
  readonly today: `${number}-${number}-${number}`;
  readonly laws: readonly Law[];
}

function missingIn(policy: Policy, statements: SaidInDocuments, options: Options): ReadonlySet<string> {
  const all = coverage(policy, { ...options, statements }).flatMap(({ requirements }) => requirements);
  return new Set(
    all.filter(({ answer }) => answer.status === "missing").map(({ requirement }) => requirement.id),
  );
}

/** Each statement of a document, and each set of statements that together meet a requirement. */
function disclosures(policy: Policy, document: DocumentKind, said: SaidInDocuments, options: Options) {
  const sets = new Map<string, readonly string[]>();
  for (const { id } of said[document] ?? []) sets.set(id, [id]);
  for (const { requirements } of coverage(policy, { ...options, statements: said }))
    for (const { answer } of requirements) {
      if (answer.status !== "met") continue;
      const ids = answer.statements.filter((one) => one.document === document).map(({ id }) => id);
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
