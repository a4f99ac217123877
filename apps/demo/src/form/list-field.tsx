import { resolved } from "../schema/json-schema.js";
import { emptyValue } from "./empty-value.js";
import { Field } from "./field.js";
import { type FieldProps, itemsOf } from "./field-props.js";
import { kindOf } from "./kind.js";
import { RowActions } from "./row-actions.js";
import { TermList } from "./term-list.js";

/** Several facts of one kind, in the order in which documents say them. */
export function ListField(props: FieldProps) {
  const { schema, value, path, label, onChange } = props;
  const { items: asked = {} } = resolved(schema);
  const kind = kindOf(asked);
  if (kind === "term" || kind === "reference") return <TermList {...props} />;
  const items = itemsOf(value);
  const change = (next: readonly unknown[]) => onChange(next.length === 0 ? undefined : next);
  return (
    <div className="list">
      <ol>
        {items.map((item, index) => (
          <li key={index} className="row">
            <Field
              name={`${label} ${index + 1}`}
              schema={{ ...asked, description: "" }}
              value={item}
              path={[...path, index]}
              onChange={(next) => change(items.with(index, next ?? emptyValue(asked)))}
            />
            <RowActions label={`${label} ${index + 1}`} items={items} index={index} onChange={change} />
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={() => onChange([...items, emptyValue(asked)])}>
        Add to {label.toLowerCase()}
      </button>
    </div>
  );
}
