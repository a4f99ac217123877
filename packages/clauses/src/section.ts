import type { TopicId } from "@policywright/laws";
import type { DocumentKind, Policy } from "@policywright/schema";
import type { SectionClauses } from "../texts/en/gaps.gen.js";
import { unwatched } from "./observe.js";
import type { Value } from "./value.js";

/** Settings of the document that is being made, with its kind. */
export type DocumentSettings = NonNullable<Policy["documents"][DocumentKind]> & {
  readonly kind: DocumentKind;
};

/** What fills the gaps of a clause; optional gaps may be undefined. */
type Filled<G> = {
  readonly [K in keyof G]: Partial<Pick<G, K>> extends Pick<G, K> ? G[K] | undefined : G[K];
};

/** What a clause says of a model: its gaps, or whether it is said at all if it has none; nothing when the facts are undeclared. */
type Said<G> = keyof G extends never ? boolean | undefined : Filled<G> | undefined | false;

interface AnyClause<G> {
  /** What the clause is about. */
  readonly topics: readonly TopicId[];
  /** Gap → topics that it adds when it is filled. */
  readonly adds?: { readonly [K in keyof G]?: readonly TopicId[] };
}

/** A clause that is said once. */
interface SingleClause<G> extends AnyClause<G> {
  readonly says: (policy: Policy, document: DocumentSettings) => Said<G>;
}

/** A clause that is said once for each entry of a collection, under the entry's key. */
interface RepeatedClause<G> extends AnyClause<G> {
  readonly each: (
    policy: Policy,
    document: DocumentSettings,
  ) => Iterable<readonly [key: string, said: Said<G>]>;
}

/** The code of a clause: when it is said, and what fills it. */
export type Clause<G> = SingleClause<G> | RepeatedClause<G>;

/** The code of a section: a clause for each block of its wording. */
export type SectionCode<S extends keyof SectionClauses> = {
  readonly [C in keyof SectionClauses[S]]: Clause<SectionClauses[S][C]>;
};

/** What any clause says of a model. */
type AnySaid = Readonly<Record<string, Value | undefined>> | boolean | undefined;

/** A clause whose gaps are not told apart by type. */
export type PlannedClause = {
  readonly topics: readonly TopicId[];
  readonly adds?: Readonly<Record<string, readonly TopicId[] | undefined>>;
} & (
  | { readonly says: (policy: Policy, document: DocumentSettings) => AnySaid }
  | {
      readonly each: (
        policy: Policy,
        document: DocumentSettings,
      ) => Iterable<readonly [key: string, said: AnySaid]>;
    }
);

/** A section of any kind. */
export interface Section {
  readonly id: string;
  readonly clauses: readonly (readonly [id: string, clause: PlannedClause])[];
  /** Clauses that are said in another order than that of the wording, from first to last. */
  readonly order?: (policy: Policy) => readonly string[];
}

/**
 * Declares a section: its clauses must be those of the wording, and fill their gaps.
 *
 * @param order
 *   Clauses in the order in which the model declares what they say; the others keep their place.
 */
export function defineSection<const S extends keyof SectionClauses & string>(
  id: S,
  clauses: SectionCode<S>,
  order?: (policy: Policy) => readonly (keyof SectionClauses[S] & string)[],
): Section {
  // The types of the gaps have done their work; from here on a clause is a clause.
  const entries = Object.entries(clauses) as unknown as Section["clauses"];
  return { id, clauses: entries, ...(order && { order }) };
}

/** Entries of a record of the model, each with what is said of it; read one at a time. */
export function* entries<T, R>(
  record: Readonly<Record<string, T>> | undefined,
  said: (entry: NonNullable<T>, key: string) => R,
): Generator<readonly [string, R]> {
  for (const key of Object.keys(unwatched(record) ?? {})) {
    const entry = record?.[key];
    if (entry !== undefined && entry !== null) yield [key, said(entry, key)];
  }
}

/** Items of a list of the model, numbered from 1, each with what is said of it. */
export function* items<T, R>(
  list: readonly T[] | undefined,
  said: (item: T) => R,
): Generator<readonly [string, R]> {
  for (const [index, item] of (list ?? []).entries()) yield [String(index + 1), said(item)];
}
