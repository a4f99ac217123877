import schema from "@policywright/schema/policy.schema.json";

/** As much of JSON Schema as the model uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly const?: unknown;
  readonly "x-collection"?: string;
}

/** The JSON Schema of the model, as it is published: to make it of the model's own schema takes longer than to show the form. */
export const modelSchema: JsonSchema = schema as object; // Of its exact type, a JSON file's is the whole of it.

/** A schema with what it refers to; its own description wins. */
export function resolved(schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.split("/").at(-1);
  const target = name === undefined ? undefined : modelSchema.$defs?.[name];
  if (target === undefined) return schema;
  const { $ref: _, ...own } = schema;
  return { ...resolved(target), ...own };
}

/** The shapes that a schema allows: itself, or its choices. */
export function shapesOf(schema: JsonSchema): readonly JsonSchema[] {
  const whole = resolved(schema);
  const choices = whole["x-collection"] === undefined ? (whole.anyOf ?? whole.oneOf) : undefined;
  return choices === undefined ? [whole] : choices.flatMap(shapesOf);
}

/** Schemas that describe what stands at a path; several where the model allows several shapes. */
export function schemasAt(path: readonly (string | number)[]): readonly JsonSchema[] {
  return path.reduce<readonly JsonSchema[]>(
    (schemas, key) => schemas.flatMap(shapesOf).flatMap((schema) => below(schema, key)),
    [modelSchema],
  );
}

function below({ properties, additionalProperties, items }: JsonSchema, key: string | number): JsonSchema[] {
  if (typeof key === "number") return items === undefined ? [] : [items];
  const named = properties?.[key];
  if (named !== undefined) return [named];
  return additionalProperties ? [additionalProperties] : [];
}
