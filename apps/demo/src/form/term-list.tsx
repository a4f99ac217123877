import { resolved } from "../schema/json-schema.js";
import { type FieldProps, itemsOf } from "./field-props.js";
import { useForm } from "./form-context.js";
import { optionsOf, titleOfValue } from "./options.js";
import { Picker } from "./picker.js";
import { RowActions } from "./row-actions.js";

/** Several terms or ids, in their order, and a field that finds more. */
export function TermList({ schema, value, label, onChange }: FieldProps) {
  const { items: asked = {} } = resolved(schema);
  const options = optionsOf(asked, useForm());
  const items = itemsOf(value);
  const change = (next: readonly unknown[]) => onChange(next.length === 0 ? undefined : next);
  return (
    <div className="term-list">
      <ol>
        {items.map((item, index) => (
          <li key={String(item)}>
            <span>{titleOfValue(item, options)}</span>
            <RowActions label={titleOfValue(item, options)} items={items} index={index} onChange={change} />
          </li>
        ))}
      </ol>
      <Picker
        label={`Add to ${label.toLowerCase()}`}
        placeholder="Add: type to find …"
        options={options.filter((option) => !items.includes(option.value))}
        onPick={(picked) => onChange([...items, picked])}
      />
    </div>
  );
}
