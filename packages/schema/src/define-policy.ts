import type { Policy } from "./model/policy.js";
import { parsePolicy } from "./parse-policy.js";
import { policyError } from "./problem.js";
import type { Collection, Reference } from "./values/reference.js";

/** Keys that a model declares, by collection. */
type Ids = Readonly<Record<Collection, string>>;

/** A part of the model in which references may name only the ids given, and terms of their vocabulary. */
type Bound<T, I extends Ids> =
  T extends Reference<infer C, infer V>
    ? NoInfer<I[C]> | V
    : T extends string | number | boolean | undefined | null
      ? T
      : T extends readonly (infer E)[]
        ? readonly Bound<E, I>[]
        : { [K in keyof T]: Bound<T[K], I> };

/** A record of the model, whose keys become ids. */
type Entries<C extends Collection, I extends Ids> = Readonly<
  Record<I[C], Bound<NonNullable<Policy[C]>[string], I>>
>;

/** What an author writes: the model, with ids instead of bare strings. */
export type PolicyInput<I extends Ids> = Bound<Omit<Policy, Collection>, I> & {
  readonly [C in Collection]?: Entries<C, I>;
};

/**
 * Declares a policy model.
 *
 * An id that is not declared does not compile, and editors complete those that are.
 *
 * @param policy
 *   The facts.
 * @returns
 *   The model, checked.
 * @throws {PolicyError}
 *   When a value, a key or a reference is not as it must be; lists every problem with its path.
 */
export function definePolicy<
  const D extends string = never,
  const S extends string = never,
  const P extends string = never,
  const O extends string = never,
  const R extends string = never,
  const A extends string = never,
>(
  policy: PolicyInput<{
    dataCategories: D;
    dataSubjects: S;
    purposes: P;
    sources: O;
    recipients: R;
    activities: A;
  }>,
): Policy {
  const parsed = parsePolicy(policy);
  if ("problems" in parsed) throw policyError(parsed.problems);
  return parsed.policy;
}
