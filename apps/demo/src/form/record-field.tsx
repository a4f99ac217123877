import { type JsonSchema, resolved } from "../schema/json-schema.js";
import { emptyValue } from "./empty-value.js";
import { entriesOf, type FieldProps } from "./field-props.js";
import { NewEntry } from "./new-entry.js";
import { RecordEntry } from "./record-entry.js";

/** Entries by id, in the order in which documents say them. */
export function RecordField({ schema, value, path, id, label, onChange }: FieldProps) {
  const { additionalProperties, propertyNames } = resolved(schema);
  const asked = additionalProperties || {};
  const entries = Object.entries(entriesOf(value));
  const change = (next: readonly (readonly [string, unknown])[]) =>
    onChange(next.length === 0 ? undefined : Object.fromEntries(next));
  return (
    <div className="record">
      {entries.map(([key, entry], index) => (
        <RecordEntry
          key={key}
          name={key}
          schema={asked}
          value={entry}
          path={[...path, key]}
          row={{ items: entries, index, onChange: change }}
          onChange={(next) => change(entries.with(index, [key, next ?? emptyValue(asked)]))}
        />
      ))}
      <NewEntry
        id={id}
        label={label}
        taken={entries.map(([key]) => key)}
        names={propertyNames}
        onAdd={(key, typed) => onChange({ ...entriesOf(value), [key]: newValue(asked, typed) })}
      />
    </div>
  );
}

/** What a new entry begins with: the name that its author typed, where entries have names. */
function newValue(schema: JsonSchema, typed: string): unknown {
  const hasName = resolved(schema).properties?.name !== undefined;
  return hasName && typed !== "" ? { name: typed } : emptyValue(schema);
}
