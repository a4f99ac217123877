import { type JsonSchema, resolved } from "../schema/json-schema.js";
import { Described } from "../shell/described.js";
import { Field } from "./field.js";
import { entriesOf } from "./field-props.js";
import { problemsWithin, useForm } from "./form-context.js";
import { useUnfolded } from "./wanted.js";
import { words } from "./words.js";

/** One fact of the first level with all that is in it, folded until somebody looks into it. */
export function Section({
  name,
  schema,
  value,
  onChange,
}: {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly value: unknown;
  onChange(value: unknown): void;
}) {
  const { problems } = useForm();
  const [isOpen, setOpen] = useUnfolded([name], false);
  const wrong = problemsWithin([name], problems);
  return (
    <details
      className="form-section"
      data-path={name}
      data-declared={value !== undefined}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className="section-title">{words(name)}</span>
        {wrong > 0 ? (
          <span className="wrong">{wrong} to mend</span>
        ) : (
          <span className="extent">{extentOf(value)}</span>
        )}
        <span className="section-help">
          <Described words={resolved(schema).description ?? ""} />
        </span>
      </summary>
      {isOpen && (
        <div className="section-body">
          <Field
            name={name}
            schema={{ ...schema, description: "" }}
            value={value}
            path={[name]}
            onChange={onChange}
          />
        </div>
      )}
    </details>
  );
}

function extentOf(value: unknown): string {
  if (value === undefined) return "not declared";
  const count = Array.isArray(value) ? value.length : Object.keys(entriesOf(value)).length;
  return count === 0 ? "declared" : String(count);
}
