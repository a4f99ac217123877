import { resolved } from "../schema/json-schema.js";
import type { FieldProps } from "./field-props.js";

/** A number. */
export function NumberField({ schema, value, id, onChange }: FieldProps) {
  const { type, minimum } = resolved(schema);
  return (
    <input
      id={id}
      type="number"
      step={type === "integer" ? 1 : "any"}
      min={minimum}
      value={typeof value === "number" ? value : ""}
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.valueAsNumber)}
    />
  );
}
