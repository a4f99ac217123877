import { resolved } from "../schema/json-schema.js";
import type { FieldProps } from "./field-props.js";

/** Yes, no, or not declared: what is not declared is never read as no. */
export function YesOrNoField({ schema, value, id, onChange }: FieldProps) {
  const isOnlyYes = resolved(schema).const === true;
  const answers = [
    { title: "Yes", answer: true },
    ...(isOnlyYes ? [] : [{ title: "No", answer: false }]),
    { title: "Not declared", answer: undefined },
  ];
  return (
    <div className="answers">
      {answers.map(({ title, answer }, index) => (
        <label key={title}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            checked={value === answer}
            onChange={() => onChange(answer)}
          />
          {title}
        </label>
      ))}
    </div>
  );
}
