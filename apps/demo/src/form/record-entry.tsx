import { type Path, pathText } from "@policywright/schema";
import type { JsonSchema } from "../schema/json-schema.js";
import { Described } from "../shell/described.js";
import { EntryField } from "./entry-field.js";
import { Field } from "./field.js";
import { entriesOf } from "./field-props.js";
import { problemsWithin, useForm, useProblems } from "./form-context.js";
import { kindOf } from "./kind.js";
import { type Row, RowActions } from "./row-actions.js";
import { useUnfolded } from "./wanted.js";
import { words } from "./words.js";

/** One entry of a record, folded until somebody looks into it. */
export function RecordEntry({
  name,
  schema,
  value,
  path,
  row,
  onChange,
}: {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly path: Path;
  /** The entries among which it stands. */
  readonly row: Row<readonly [string, unknown]>;
  onChange(value: unknown): void;
}) {
  const { problems } = useForm();
  const own = useProblems(path);
  // An entry that has a name alone has just been added.
  const isNew = typeof value === "object" && Object.keys(entriesOf(value)).every((key) => key === "name");
  const [isOpen, setOpen] = useUnfolded(path, isNew);
  const { places } = useForm();
  const title = places[name] ?? words(name);
  const summary = summaryOf(value);
  const wrong = problemsWithin(path, problems);
  if (kindOf(schema) !== "entry") {
    return (
      <div className="row">
        <Field name={name} schema={schema} value={value} path={path} onChange={onChange} />
        <RowActions label={title} {...row} />
      </div>
    );
  }
  return (
    <details
      className="record-entry"
      data-path={pathText(path)}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className="record-title">{title}</span>
        {summary !== title && <span className="record-summary">{summary}</span>}
        {wrong > 0 && <span className="wrong">{wrong} to mend</span>}
      </summary>
      {isOpen && (
        <div className="record-body">
          <div className="record-bar">
            <code>{name}</code>
            <RowActions label={title} {...row} />
          </div>
          {own.map(({ message, fix }) => (
            <p key={message} className="field-problem">
              <Described words={`${message}. ${fix ?? ""}`} />
            </p>
          ))}
          <EntryField
            id={`field-${pathText(path)}`}
            label={title}
            schema={schema}
            value={value}
            path={path}
            onChange={onChange}
          />
        </div>
      )}
    </details>
  );
}

/** What an entry is about, in a few words. */
function summaryOf(value: unknown): string {
  const { name, label, term, purposes } = entriesOf(value);
  const told = [name, label, term, purposes].find((part) => typeof part === "string" || Array.isArray(part));
  if (Array.isArray(told)) return told.map((part) => words(String(part))).join(", ");
  return typeof told === "string" ? told : "";
}
