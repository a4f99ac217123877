import { shapesOf } from "../schema/json-schema.js";
import { entriesOf, type FieldProps } from "./field-props.js";
import { useForm } from "./form-context.js";
import { LocalizedField } from "./localized-field.js";
import { optionsOf, titleOfValue } from "./options.js";
import { Picker } from "./picker.js";

/** What is picked to write words of one's own. */
const own = "words-of-your-own";

/** A term of a vocabulary or, where none fits, words of the author's. */
export function TermOrWordsField(props: FieldProps) {
  const { schema, value, path, label, onChange } = props;
  const [terms = schema, words = schema] = shapesOf(schema);
  const options = optionsOf(terms, useForm());
  const hasWords = typeof value === "object" && value !== null;
  return (
    <div className="term-or-words">
      <Picker
        label={label}
        placeholder="Type to find …"
        options={[...options, { value: own, title: "Words of your own", says: "Where no term fits." }]}
        selected={hasWords ? "Words of your own" : titleOfValue(value, options)}
        onPick={(picked) => onChange(picked === own ? { label: "" } : picked)}
      />
      {hasWords && (
        <LocalizedField
          {...props}
          label={`${label}, in your own words`}
          schema={words.properties?.label ?? words}
          path={[...path, "label"]}
          value={entriesOf(value).label}
          onChange={(label) => onChange({ label: label ?? "" })}
        />
      )}
    </div>
  );
}
