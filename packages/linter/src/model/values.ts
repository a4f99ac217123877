/** A value of a model, with its path. */
export interface Value {
  readonly path: string;
  readonly value: unknown;
}

/** All values of a model, each before those in it. */
export function valuesIn(model: unknown): Value[] {
  const values: Value[] = [];
  visit(model, "", values);
  return values;
}

function visit(value: unknown, path: string, values: Value[]): void {
  values.push({ path, value });
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    visit(inner, isList ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`, values);
  }
}
