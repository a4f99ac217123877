import { useState } from "react";
import { resolved } from "../schema/json-schema.js";
import type { FieldProps } from "./field-props.js";

/** A text longer than this is written on several lines. */
const lineLength = 60;

/** A text. A space at its end is the beginning of the next word, and no part of the fact yet. */
export function TextField({ schema, value, id, label, onChange }: FieldProps) {
  const { description, pattern } = resolved(schema);
  const declared = typeof value === "string" ? value : "";
  const [typed, setTyped] = useState(declared);
  const shown = typed.trim() === declared ? typed : declared;
  const props = {
    id,
    value: shown,
    "aria-label": label,
    ...(description && { "aria-describedby": `${id}-help` }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setTyped(target.value);
      const text = target.value.trim();
      onChange(text === "" ? undefined : text);
    },
  };
  if (isLong(schema.$ref, declared)) return <textarea {...props} rows={4} />;
  return <input {...props} type="text" inputMode={modeOf(pattern, schema.$ref)} autoComplete="off" />;
}

function isLong(name: string | undefined, declared: string): boolean {
  return (
    name?.endsWith("/Markdown") === true || name?.endsWith("/Prose") === true || declared.length > lineLength
  );
}

function modeOf(pattern: string | undefined, name = ""): "email" | "tel" | "url" | undefined {
  if (name.endsWith("/Email")) return "email";
  if (name.endsWith("/Phone")) return "tel";
  return pattern?.startsWith("^https?") ? "url" : undefined;
}
