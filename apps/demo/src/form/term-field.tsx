import type { FieldProps } from "./field-props.js";
import { useForm } from "./form-context.js";
import { optionsOf, titleOfValue } from "./options.js";
import { Picker } from "./picker.js";

/** One term of a list; a short list is shown whole. */
export function TermField(props: FieldProps) {
  const { schema, value, id, onChange } = props;
  const options = optionsOf(schema, useForm());
  if (options.length > 12) return <ReferenceField {...props} />;
  return (
    <select
      id={id}
      aria-describedby={`${id}-help`}
      value={typeof value === "string" ? value : ""}
      onChange={({ target }) => onChange(target.value === "" ? undefined : target.value)}
    >
      <option value="">Not declared</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.title}
        </option>
      ))}
    </select>
  );
}

/** One id that the model declares, or one term, found by typing. */
export function ReferenceField({ schema, value, id, label, onChange }: FieldProps) {
  const options = optionsOf(schema, useForm());
  return (
    <Picker
      id={id}
      label={label}
      placeholder="Type to find …"
      options={options}
      selected={titleOfValue(value, options)}
      onPick={onChange}
    />
  );
}
