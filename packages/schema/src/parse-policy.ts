import { referenceProblems } from "./check-references.js";
import { problemsOf } from "./explain-issue.js";
import { Lint } from "./model/lint.js";
import { Policy } from "./model/policy.js";
import type { Problem } from "./problem.js";

/** A checked model, or what is wrong with it. */
export type Parsed = { readonly policy: Policy } | { readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Checks a value against the model: shape, values, references.
 *
 * @param input
 *   What an author wrote, as JavaScript objects.
 * @returns
 *   The model, or every problem found. Shape comes first: references are checked once the shape is right.
 */
export function parsePolicy(input: unknown): Parsed {
  const result = Policy.safeParse(input);
  const problems = result.success
    ? referenceProblems(Policy, result.data)
    : result.error.issues.flatMap((issue) => problemsOf(issue, input));
  const [first, ...rest] = problems;
  if (first) return { problems: [first, ...rest] };
  if (!result.success) throw new RangeError("Unexpected failure without issue, expected one");
  // A record keeps the order in which it was written; zod would give objects the order of their schema.
  return { policy: asDeclared(input) as Policy };
}

/** A copy of what was written, without fields that are there but undefined. */
function asDeclared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDeclared);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) => (child === undefined ? [] : [[key, asDeclared(child)]])),
  );
}

/** What is wrong with what a project says of the linter outside a model, as `lint` of a model has it. */
export function lintProblems(input: unknown): readonly Problem[] {
  const result = Lint.optional().safeParse(input);
  if (result.success) return [];
  // Problems are explained where the model has the same fields, so that the keys known there are those of `lint`.
  return result.error.issues
    .flatMap((issue) => problemsOf(issue, { lint: input }, ["lint"]))
    .map(({ path, ...problem }) => ({ path: path.slice(1), ...problem }));
}
