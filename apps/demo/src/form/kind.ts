import { type JsonSchema, resolved, shapesOf } from "../schema/json-schema.js";

/** How a fact is asked for. */
export type Kind =
  /** An id of an entry, or a term beside those. */
  | "reference"
  /** A text, or one per language. */
  | "localized"
  /** A term of a vocabulary, or words of the author's. */
  | "term-or-words"
  | "term"
  | "yes-or-no"
  | "number"
  | "text"
  | "list"
  /** One term, or several in a list. */
  | "one-or-several"
  /** Entries by id. */
  | "record"
  /** Named facts. */
  | "entry"
  /** One of several of these. */
  | "choice";

/** How a fact of this schema is asked for. */
export function kindOf(schema: JsonSchema): Kind {
  const whole = resolved(schema);
  if (whole["x-collection"] !== undefined) return "reference";
  if (whole.anyOf ?? whole.oneOf) return kindOfShapes(shapesOf(whole));
  if (whole.enum) return "term";
  if (whole.type === "boolean") return "yes-or-no";
  if (whole.type === "integer" || whole.type === "number") return "number";
  if (whole.type === "array") return "list";
  if (whole.type === "object") return whole.additionalProperties ? "record" : "entry";
  return "text";
}

/** Whether a schema is that of entries in several languages. */
function isByLanguage({ type, propertyNames }: JsonSchema): boolean {
  return type === "object" && propertyNames?.pattern?.startsWith("^[a-z]{2,3}") === true;
}

function kindOfShapes(shapes: readonly JsonSchema[]): Kind {
  const [first, second, third] = shapes;
  if (first === undefined || second === undefined || third !== undefined) return "choice";
  if (first.type === "string" && isByLanguage(second)) return "localized";
  if (first.enum && second.type === "array") return "one-or-several";
  const keys = Object.keys(second.properties ?? {});
  return first.enum && keys.length === 1 && keys[0] === "label" ? "term-or-words" : "choice";
}
