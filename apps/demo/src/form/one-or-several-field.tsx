import { shapesOf } from "../schema/json-schema.js";
import type { FieldProps } from "./field-props.js";
import { TermList } from "./term-list.js";

/** One term or several: a list for the author, in which a single term stands in the model by itself. */
export function OneOrSeveralField({ schema, value, onChange, ...props }: FieldProps) {
  const [one = schema, several = schema] = shapesOf(schema);
  const items = value === undefined || Array.isArray(value) ? value : [value];
  return (
    <TermList
      {...props}
      schema={{ ...several, items: several.items ?? one }}
      value={items}
      onChange={(next) => onChange(Array.isArray(next) && next.length === 1 ? next[0] : next)}
    />
  );
}
