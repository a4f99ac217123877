import * as z from "zod";
import { Policy } from "./model/policy.js";
import { references } from "./values/reference.js";

/** JSON Schema (2020-12) of the model as authors write it, for editors that complete JSON and YAML by `$schema`. */
export function policyJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Policy, { io: "input", target: "draft-2020-12", override: listTerms }) };
}

/** Lists the terms that a reference may name beside ids of entries, so that editors offer them. */
function listTerms({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}) {
  const terms = Object.keys(references.get(zodSchema as z.ZodType)?.vocabulary ?? {});
  if (terms.length === 0) return;
  jsonSchema.anyOf = [{ enum: terms }, {}];
}
