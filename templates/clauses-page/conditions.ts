import type { Statement } from "@policywright/clauses";
import { documentsOf, plan } from "@policywright/generator";
import {
  type DocumentKind,
  ownTexts,
  type Path,
  type Policy,
  parsePolicy,
  pathText,
} from "@policywright/schema";
import { generalPath } from "../invariants/fields.js";
import { models } from "../invariants/models.js";
import { isPresentation, pathsIn, valueAt, without } from "../invariants/paths.js";

/** When a clause is said, as it was tried out: the facts without which it is not, and those that it reads beside them. */
export interface Condition {
  /** Facts that must be there, with the value that was tried where it is no text: `cookies.used is no`. */
  readonly needed: readonly string[];
  /** Facts of which any may be missing. */
  readonly other: readonly string[];
}

/** A statement, and the model that it was found in. */
interface Found {
  readonly policy: Policy;
  readonly document: DocumentKind;
  readonly statement: Statement;
}

/** Clause → when it is said: each fact of one of its statements is taken out, to see whether it still stands. */
export const conditions: () => ReadonlyMap<string, Condition> = once(() => {
  const found = new Map<string, Found>();
  for (const [, policy] of models.toReversed()) {
    for (const document of documentsOf(policy))
      for (const statement of plan(policy, document))
        found.set(statement.clause, { policy, document, statement });
  }
  return new Map([...found].map(([clause, one]) => [clause, conditionOf(one)]));
});

function conditionOf({ policy, document, statement }: Found): Condition {
  const paths = new Map([...pathsIn(policy)].map((path) => [pathText(path), path]));
  const facts = statement.facts.map((fact) => paths.get(fact)).filter((path) => path !== undefined);
  const groups = new Map<string, Path[]>();
  for (const path of facts) groups.set(fieldOf(path), [...(groups.get(fieldOf(path)) ?? []), path]);
  const isGone = (group: readonly Path[]) => {
    const smaller = without(policy, group).value as Policy; // Of the same shape, less some facts.
    return !plan(smaller, document).some(({ id }) => id === statement.id);
  };
  const fields = [...groups].filter(([, [path = []]]) => !isPresentation(path));
  const optional = fields.filter(([, group]) => "policy" in parsePolicy(without(policy, group).value));
  const decisive = optional.filter(([, group]) => isGone(group));
  // Where no single fact decides, it is the entry that does: the facts that it cannot be without.
  const needed =
    decisive.length > 0 ? decisive : fields.filter((field) => !optional.includes(field)).slice(0, 1);
  const texts = new Set(ownTexts(policy).map(({ path }) => pathText(path)));
  return {
    needed: needed.map(([field, group]) => shown(field, group, policy, texts)),
    other: fields.filter((field) => !needed.includes(field)).map(([field]) => `\`${field}\``),
  };
}

/** Field of the model that a path falls under, whatever its document is. */
function fieldOf(path: Path): string {
  const [top, , ...rest] = path;
  return (top === "documents" ? [top, "*", ...rest] : generalPath(path)).join(".").replace(/\.\*$/, "");
}

function shown(
  field: string,
  [path = []]: readonly Path[],
  policy: Policy,
  texts: ReadonlySet<string>,
): string {
  const value = valueAt(policy, path);
  if (typeof value === "boolean") return `\`${field}\` is ${value ? "yes" : "no"}`;
  const isTerm = typeof value === "string" && !texts.has(pathText(path)) && /^[a-z][a-z-]*$/.test(value);
  return isTerm ? `\`${field}\` is there, such as \`${value}\`` : `\`${field}\` is there`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
