import type * as z from "zod";

/** Where in a model a value stands. */
export type Path = readonly (string | number)[];

/** A schema met on the way through a value, with the value that it describes. */
export interface Visit {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly path: Path;
}

/**
 * Goes through a value and its schema side by side, outermost first.
 *
 * Where a schema allows several shapes, it follows the one that the value fits, or else the one that it comes nearest to.
 */
export function* walk(schema: z.core.$ZodType, value: unknown, path: Path = []): Generator<Visit> {
  const inner = unwrapped(schema, value);
  yield { schema: inner, value, path };
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const below = childSchema(inner, key);
    if (below) yield* walk(below, child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Keys that an object schema knows; none for other schemas. */
export function keysOf(schema: z.core.$ZodType): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "object" ? Object.keys(def.shape) : [];
}

/** The schema without the layers that only say whether it must be there, and with the fitting choice of a union. */
function unwrapped(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "nonoptional") return unwrapped(def.innerType, value);
  if (def.type === "union") return unwrapped(nearest(def.options, value), value);
  return schema;
}

function childSchema(schema: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "object") return Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
  if (def.type === "record") return def.valueType;
  if (def.type === "array") return def.element;
  return undefined;
}

/** The option that a value fits; if none, the one of its JavaScript type that knows most of its keys. */
function nearest(options: readonly z.core.$ZodType[], value: unknown): z.core.$ZodType {
  const scores = options.map((option) => score(unwrapped(option, value), value));
  const best = options[scores.indexOf(Math.max(...scores))];
  if (!best) throw new RangeError("Unexpected union without options, expected one");
  return best;
}

function score(schema: z.core.$ZodType, value: unknown): number {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (typeof value !== "object" || value === null) return typeScore(def, value);
  if (Array.isArray(value)) return def.type === "array" ? 2 : 0;
  if (def.type === "record") return 1;
  if (def.type !== "object") return 0;
  return 2 + Object.keys(value).filter((key) => Object.hasOwn(def.shape, key)).length;
}

function typeScore(def: z.core.$ZodTypes["_zod"]["def"], value: unknown): number {
  if (def.type === "enum")
    return Object.values(def.entries).some((entry) => entry === value)
      ? 3
      : typeof value === "string"
        ? 2
        : 0;
  if (def.type === "literal") return def.values.some((literal) => literal === value) ? 3 : 0;
  return def.type === typeof value ? 1 : 0;
}

/** What stands at a path; `undefined` if nothing does. */
export function valueAt(path: Path, input: unknown): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string | number, unknown>>)[key];
  }, input);
}

/** The schema that a path of a value falls under; `undefined` where the schema knows no such path. */
export function schemaAt(root: z.core.$ZodType, path: Path, input: unknown): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType = unwrapped(root, input);
  for (const [index, key] of path.entries()) {
    const below = childSchema(schema, String(key));
    if (!below) return undefined;
    schema = unwrapped(below, valueAt(path.slice(0, index + 1), input));
  }
  return schema;
}
