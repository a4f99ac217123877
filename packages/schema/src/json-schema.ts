import * as z from "zod";
import { Policy } from "./model/policy.js";
import { references } from "./values/reference.js";

/** JSON Schema (2020-12) of the model as authors write it, for editors that complete JSON and YAML by `$schema`. */
export function policyJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Policy, { io: "input", target: "draft-2020-12", override: listTerms }) };
}

/** Says what a reference may name: entries of which collection, and which terms beside them, so that editors offer both. */
function listTerms({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}) {
  const target = references.get(zodSchema as z.ZodType);
  if (target === undefined) return;
  jsonSchema["x-collection"] = target.collection;
  const terms = Object.keys(target.vocabulary);
  if (terms.length === 0) return;
  jsonSchema.anyOf = [{ enum: terms }, {}];
}
