import { type JsonSchema, resolved } from "../schema/json-schema.js";
import { emptyValue } from "./empty-value.js";
import { Field } from "./field.js";
import type { FieldProps } from "./field-props.js";
import { kindOf } from "./kind.js";
import { words } from "./words.js";

/** One of several shapes: an address, or that it is not given; yes, or the details. */
export function ChoiceField({ schema, value, path, id, label, onChange }: FieldProps) {
  const whole = resolved(schema);
  const choices = whole.anyOf ?? whole.oneOf ?? [];
  const index = choices.findIndex((choice) => fits(choice, value));
  const chosen = choices[index];
  return (
    <div className="choice-field">
      <select
        id={id}
        aria-label={`${label}: which`}
        value={index}
        onChange={({ target }) => {
          const next = choices[Number(target.value)];
          onChange(next && firstValue(next));
        }}
      >
        <option value={-1}>Not declared</option>
        {choices.map((choice, place) => (
          <option key={nameOf(choice)} value={place}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
      {chosen && !isSettled(chosen) && (
        <Field
          name={label}
          schema={{ ...chosen, description: "" }}
          value={value}
          path={path}
          onChange={onChange}
        />
      )}
    </div>
  );
}

/** Whether choosing says all there is to say. */
function isSettled(choice: JsonSchema): boolean {
  return resolved(choice).type === "boolean" || choice.$ref?.endsWith("/NotGiven") === true;
}

function firstValue(choice: JsonSchema): unknown {
  if (choice.$ref?.endsWith("/NotGiven")) return { notGiven: true };
  return resolved(choice).type === "boolean" ? true : emptyValue(choice);
}

function fits(choice: JsonSchema, value: unknown): boolean {
  if (value === undefined) return false;
  const { type, properties = {} } = resolved(choice);
  if (type === "array") return Array.isArray(value);
  if (type !== "object") return typeof value === (type ?? "string");
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((key) => Object.hasOwn(properties, key));
}

function nameOf(choice: JsonSchema): string {
  const name = choice.$ref?.split("/").at(-1);
  if (name !== undefined) return words(name);
  const { type } = resolved(choice);
  if (type === "boolean") return "Yes";
  return kindOf(choice) === "list" ? "Several" : type === "object" ? "In detail" : "One";
}
