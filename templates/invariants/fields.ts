import { type Path, Policy } from "@policywright/schema";
import * as z from "zod";

/** Every field that a model can have, by its path; what is shared by several places stands once, under its own name. */
export function declarable(): string[] {
  const found = new Set<string>();
  collect(Policy, "");
  return [...found];

  function collect(schema: z.core.$ZodType, path: string): void {
    const base = baseOf(schema, path);
    for (const [key, below] of childrenOf(schema)) {
      const at = base === "" ? key : `${base}.${key}`;
      if (key !== "*") {
        if (found.has(at)) continue;
        found.add(at);
      }
      collect(below, at);
    }
    for (const option of optionsOf(schema)) collect(option, base);
  }
}

/** The fields that a model sets, by the same paths. */
export function declared(model: unknown): Set<string> {
  const found = new Set<string>();
  collect(Policy, model, "");
  return found;

  function collect(schema: z.core.$ZodType, value: unknown, path: string): void {
    const base = baseOf(schema, path);
    for (const option of optionsOf(schema))
      if (z.safeParse(option, value).success) collect(option, value, base);
    if (typeof value !== "object" || value === null) return;
    for (const [key, below] of childrenOf(schema)) {
      const at = base === "" ? key : `${base}.${key}`;
      for (const [name, child] of Object.entries(value)) {
        if (key !== "*" && key !== name) continue;
        if (key !== "*") found.add(at);
        collect(below, child, at);
      }
    }
  }
}

/** Name by which a schema is known: `Name`, `Phrase`, `ContactPoint`; none for one that stands in one place. */
function nameOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (schema === undefined) return undefined;
  return z.globalRegistry.get(schema)?.id ?? nameOf(schema._zod.parent);
}

/** Names of the schemas that describe the value at a path; several where it may have several shapes. */
export function namesAt(path: Path): Set<string> {
  let schemas: readonly z.core.$ZodType[] = withOptions(Policy);
  for (const part of path) {
    schemas = schemas.flatMap((schema) =>
      childrenOf(schema).flatMap(([key, below]) =>
        key === "*" || key === String(part) ? withOptions(below) : [],
      ),
    );
  }
  return new Set(schemas.flatMap((schema) => nameOf(schema) ?? []));
}

/** A path with `*` for keys of the author's own, and for numbers of lists. */
export function generalPath(path: Path): Path {
  let schemas: readonly z.core.$ZodType[] = withOptions(Policy);
  return path.map((part) => {
    const below = schemas.flatMap(childrenOf).filter(([key]) => key === "*" || key === String(part));
    schemas = below.flatMap(([, schema]) => withOptions(schema));
    return below.some(([key]) => key === String(part)) ? part : "*";
  });
}

function baseOf(schema: z.core.$ZodType, path: string): string {
  const name = nameOf(schema);
  return name === undefined || name === "Policy" ? path : name;
}

function withOptions(schema: z.core.$ZodType): z.core.$ZodType[] {
  return [schema, ...optionsOf(schema).flatMap(withOptions)];
}

/** What a schema stands for, or may stand for. */
function optionsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod; // All schemas of zod are of these types.
  if (def.type === "optional" || def.type === "nonoptional") return [def.innerType];
  return def.type === "union" ? def.options : [];
}

/** Keys of a schema and what stands below them; `*` for any key or number. */
function childrenOf(schema: z.core.$ZodType): [key: string, below: z.core.$ZodType][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "object") return Object.entries(def.shape);
  if (def.type === "record") return [["*", def.valueType]];
  return def.type === "array" ? [["*", def.element]] : [];
}
