import * as z from "zod";
import type { Vocabulary } from "../vocabularies/vocabulary.js";
import { Id } from "./id.js";

/** A record of the model whose keys others refer to. */
export type Collection =
  | "dataCategories"
  | "dataSubjects"
  | "purposes"
  | "sources"
  | "recipients"
  | "activities";

declare const refers: unique symbol;

/** The id of an entry of a collection or, where a vocabulary stands behind it, a term of that vocabulary. */
export type Reference<C extends Collection = Collection, T extends string = string> = string & {
  readonly [refers]: { readonly collection: C; readonly term: T };
};

/** What a reference may name, kept beside its schema for the check of references. */
export interface Target {
  readonly collection: Collection;
  readonly vocabulary: Vocabulary;
}

/** Schemas of references → what they may name. */
export const references = z.registry<Target>();

/**
 * Schema of a reference to an entry of a collection.
 *
 * @param collection
 *   Top-level record whose keys may be named.
 * @param vocabulary
 *   Terms that may be named without an entry; none if left out.
 */
export function reference<C extends Collection, const V extends Vocabulary = Record<never, never>>(
  collection: C,
  vocabulary?: V,
) {
  const terms = vocabulary ? ", or a term of its vocabulary" : "";
  const schema = Id.describe(`Key of an entry of \`${collection}\`${terms}.`);
  references.add(schema, { collection, vocabulary: vocabulary ?? {} });
  return schema as unknown as z.ZodType<Reference<C, keyof V & string>, Reference<C, keyof V & string>>;
}
