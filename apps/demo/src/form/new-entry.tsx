import { useState } from "react";
import { type JsonSchema, resolved } from "../schema/json-schema.js";
import { useForm } from "./form-context.js";
import { optionsOf } from "./options.js";
import { Picker } from "./picker.js";

/** Names a new entry of a record: an id of one's own, or one of the names that the record knows. */
export function NewEntry({
  id,
  label,
  taken,
  names = {},
  onAdd,
}: {
  readonly id: string;
  readonly label: string;
  readonly taken: readonly string[];
  readonly names?: JsonSchema | undefined;
  /** Adds an entry; what was typed for its id is how its author calls it. */
  onAdd(key: string, typed: string): void;
}) {
  const [typed, setTyped] = useState("");
  const known = optionsOf(names, useForm()).filter(({ value }) => !taken.includes(value));
  if (known.length > 0) {
    return (
      <Picker
        label={`Add to ${label.toLowerCase()}`}
        placeholder="Add: type to find …"
        options={known}
        onPick={(key) => onAdd(key, "")}
      />
    );
  }
  const key = idOf(typed, resolved(names).pattern);
  const isTaken = taken.includes(key);
  const add = () => {
    if (key === "" || isTaken) return;
    onAdd(key, typed.trim());
    setTyped("");
  };
  return (
    <div className="new-entry">
      <input
        id={`${id}-new`}
        aria-label={`Name of a new entry of ${label.toLowerCase()}`}
        aria-describedby={`${id}-new-help`}
        placeholder="Name a new entry …"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") add();
        }}
      />
      <button type="button" className="button" disabled={key === "" || isTaken} onClick={add}>
        Add
      </button>
      <p id={`${id}-new-help`} className="field-help" role="status">
        {isTaken ? "There is one of this name." : key !== "" && key !== typed ? `Its id will be ${key}.` : ""}
      </p>
    </div>
  );
}

/** An id of what somebody types; names that follow another pattern, as languages do, stay as they are. */
function idOf(typed: string, pattern = ""): string {
  const text = typed.trim();
  if (pattern !== "" && new RegExp(pattern, "u").test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-$/g, "");
}
