import type { JsonSchema } from "../schema/json-schema.js";
import { kindOf } from "./kind.js";

/** What a new entry of a list or a record begins with: nothing declared in it yet. */
export function emptyValue(schema: JsonSchema): unknown {
  const kind = kindOf(schema);
  if (kind === "list") return [];
  return kind === "entry" || kind === "record" ? {} : "";
}
