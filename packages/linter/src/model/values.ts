import { pathText } from "@policywright/schema";

/** A value of a model, with its path. */
export interface Value {
  readonly path: string;
  readonly value: unknown;
}

type Path = readonly (string | number)[];

/** All values of a model, each before those in it. */
export function* valuesIn(value: unknown, path: Path = []): Generator<Value> {
  yield { path: pathText(path), value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* valuesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** All texts in a value, ids that refer to entries among them. */
export function textsIn(value: unknown): string[] {
  return [...valuesIn(value)].flatMap(({ value: inner }) => (typeof inner === "string" ? [inner] : []));
}
