import * as z from "zod";
import { Policy } from "./model/policy.js";

/** JSON Schema (2020-12) of the model as authors write it, for editors that complete JSON and YAML by `$schema`. */
export function policyJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Policy, { io: "input", target: "draft-2020-12" }) };
}
