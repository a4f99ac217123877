import { pathText } from "@policywright/schema";
import type { ComponentType } from "react";
import { resolved } from "../schema/json-schema.js";
import { Described } from "../shell/described.js";
import { Icon } from "../shell/icon.js";
import { ChoiceField } from "./choice-field.js";
import { EntryField } from "./entry-field.js";
import type { FieldProps } from "./field-props.js";
import { useProblems } from "./form-context.js";
import { type Kind, kindOf } from "./kind.js";
import { ListField } from "./list-field.js";
import { LocalizedField } from "./localized-field.js";
import { NumberField } from "./number-field.js";
import { OneOrSeveralField } from "./one-or-several-field.js";
import { RecordField } from "./record-field.js";
import { ReferenceField, TermField } from "./term-field.js";
import { TermOrWordsField } from "./term-or-words-field.js";
import { TextField } from "./text-field.js";
import { words } from "./words.js";
import { YesOrNoField } from "./yes-or-no-field.js";

/** The control for each kind of fact. */
const controls: Readonly<Record<Kind, ComponentType<FieldProps>>> = {
  reference: ReferenceField,
  localized: LocalizedField,
  "term-or-words": TermOrWordsField,
  term: TermField,
  "yes-or-no": YesOrNoField,
  number: NumberField,
  text: TextField,
  list: ListField,
  "one-or-several": OneOrSeveralField,
  record: RecordField,
  entry: EntryField,
  choice: ChoiceField,
};

/** Kinds with one control, which a label can name; the others are groups. */
const single: ReadonlySet<Kind> = new Set(["reference", "term", "number", "text"]);

/** A fact with its name, what it means, its control, and what is wrong with it. */
export function Field({
  name,
  isRequired = false,
  onRemove,
  ...props
}: Omit<FieldProps, "id" | "label"> & {
  readonly name: string;
  readonly isRequired?: boolean;
  onRemove?: (() => void) | undefined;
}) {
  const { schema, path } = props;
  const kind = kindOf(schema);
  const id = `field-${pathText(path)}`;
  const label = words(name);
  const problems = useProblems(path);
  const Control = controls[kind];
  const { description } = resolved(schema);
  const Label = single.has(kind) ? "label" : "span";
  return (
    <div
      className="field"
      data-path={pathText(path)}
      data-kind={kind}
      {...(!single.has(kind) && { role: "group", "aria-labelledby": `${id}-label` })}
    >
      <div className="field-head">
        <Label id={`${id}-label`} className="field-label" {...(single.has(kind) && { htmlFor: id })}>
          {label}
          {isRequired && <span className="field-required"> must be declared</span>}
        </Label>
        {onRemove && (
          <button
            type="button"
            className="bare-button"
            onClick={onRemove}
            aria-label={`Take back ${label}`}
            title="Take back"
          >
            <Icon name="remove" />
          </button>
        )}
      </div>
      {description && (
        <p id={`${id}-help`} className="field-help">
          <Described words={description} />
        </p>
      )}
      <Control {...props} id={id} label={label} />
      {problems.map(({ message, fix }) => (
        <p key={message} className="field-problem">
          <Described words={`${message}. ${fix ?? ""}`} />
        </p>
      ))}
    </div>
  );
}
