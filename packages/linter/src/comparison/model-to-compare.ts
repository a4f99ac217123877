import type { Policy } from "@policywright/schema";
import type { DocumentContext } from "../document-rule.js";
import type { Reading } from "../reading/reading.js";
import { comparisonOf } from "./compare.js";

/** The model with whose facts a document is compared; none for a copy of what the model gives, of which each sentence is. */
export function modelToCompare(reading: Reading, context: DocumentContext): Policy | undefined {
  if (context.model === undefined || reading.blocks.length === 0) return undefined;
  return comparisonOf(reading, context) === undefined ? context.model : undefined;
}
