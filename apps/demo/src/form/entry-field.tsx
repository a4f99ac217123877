import { pathText } from "@policywright/schema";
import { useRef, useState } from "react";
import { type JsonSchema, resolved } from "../schema/json-schema.js";
import { emptyValue } from "./empty-value.js";
import { Field } from "./field.js";
import { entriesOf, type FieldProps } from "./field-props.js";
import { focusOn } from "./focus-on.js";
import { useForm } from "./form-context.js";
import { kindOf } from "./kind.js";
import { Picker } from "./picker.js";
import { wantedBelow } from "./wanted.js";
import { words } from "./words.js";

/** Named facts: those that are declared or must be, and a picker for all others. */
export function EntryField({ schema, value, path, label, onChange }: FieldProps) {
  const { properties = {}, required = [] } = resolved(schema);
  const { wanted } = useForm();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const entry = entriesOf(value);
  const called = wantedBelow(path, wanted);
  const isShown = (key: string) =>
    Object.hasOwn(entry, key) || required.includes(key) || opened.includes(key) || key === called;

  const declare = (key: string, declared: unknown) => {
    const { [key]: _, ...others } = entry;
    onChange(declared === undefined ? others : { ...entry, [key]: declared });
  };
  const open = (key: string) => {
    setOpened([...opened, key]);
    const asked = properties[key];
    // An entry that needs nothing is declared by being there, as `"cookie-policy": {}`.
    if (asked !== undefined && isWholeWhenEmpty(asked)) declare(key, emptyValue(asked));
    focusOn(pathText([...path, key]), root);
  };
  const undeclared = Object.entries(properties).filter(([key]) => !isShown(key));
  return (
    <div ref={root} className="entry">
      {Object.entries(properties)
        .filter(([key]) => isShown(key))
        .map(([key, asked]) => (
          <Field
            key={key}
            name={key}
            schema={asked}
            value={entry[key]}
            path={[...path, key]}
            isRequired={required.includes(key) && entry[key] === undefined}
            onChange={(declared) => declare(key, declared)}
            onRemove={
              required.includes(key)
                ? undefined
                : () => {
                    setOpened(opened.filter((other) => other !== key));
                    declare(key, undefined);
                  }
            }
          />
        ))}
      {undeclared.length > 0 && (
        <Picker
          label={`Declare more of ${label.toLowerCase()}`}
          placeholder={`Declare more: ${undeclared.length} facts …`}
          options={undeclared.map(([key, asked]) => ({
            value: key,
            title: words(key),
            says: resolved(asked).description,
          }))}
          onPick={open}
        />
      )}
    </div>
  );
}

function isWholeWhenEmpty(schema: JsonSchema): boolean {
  return kindOf(schema) === "entry" && (resolved(schema).required ?? []).length === 0;
}
