import { type Path, Policy, parsePolicy } from "@policywright/schema";

/**
 * A model less some of its facts, or nothing where the rest is no model.
 *
 * To check a whole model takes longer than anything else here, and what stands under the keys that nothing was taken from is
 * right already: only the others are checked. A reference can break only when an entry that has a key is gone, or a whole
 * collection; then the whole is checked.
 */
export function smallerModel(value: unknown, taken: readonly Path[]): Policy | undefined {
  if (taken.some((path) => path.length <= 2)) return wholeModel(value);
  const tops = new Set(taken.map(([top]) => top));
  const isRight = [...tops].every((top) => isTop(top) && isRightUnder(top, value));
  return isRight ? (value as Policy) : undefined; // All of it has been checked, here or as part of the whole.
}

/** A model that is checked from top to bottom, or nothing where it is none. */
export function wholeModel(value: unknown): Policy | undefined {
  const parsed = parsePolicy(value);
  return "problems" in parsed ? undefined : parsed.policy;
}

type Top = keyof typeof Policy.shape;

const isTop = (key: unknown): key is Top => typeof key === "string" && Object.hasOwn(Policy.shape, key);

function isRightUnder(top: Top, value: unknown): boolean {
  const under: unknown = typeof value === "object" && value !== null ? Reflect.get(value, top) : undefined;
  return Policy.shape[top].safeParse(under).success;
}
