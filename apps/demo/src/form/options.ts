import { type JsonSchema, resolved } from "../schema/json-schema.js";
import { meaningOf } from "../schema/terms.js";
import { entriesOf } from "./field-props.js";
import type { FormKnowledge } from "./form-context.js";
import type { Option } from "./picker.js";
import { words } from "./words.js";

/** What may stand at a fact: ids that the model declares, then terms. */
export function optionsOf(schema: JsonSchema, { input, places }: FormKnowledge): readonly Option[] {
  const whole = resolved(schema);
  const list = whole.enum ?? whole.anyOf?.find((choice) => choice.enum !== undefined)?.enum ?? [];
  const collection = whole["x-collection"];
  const entries = collection === undefined ? {} : entriesOf(entriesOf(input)[collection]);
  return [
    ...Object.entries(entries).map(([id, entry]) => ({
      value: id,
      title: titleOf(id, entry),
      note: "declared",
    })),
    ...list
      .map(String)
      .filter((term) => !Object.hasOwn(entries, term))
      .map((term) => ({
        value: term,
        title: placeTitle(places[term]) ?? words(term),
        says: meaningOf(term, list),
      })),
  ];
}

/** Title of what is picked. */
export function titleOfValue(value: unknown, options: readonly Option[]): string {
  return options.find((option) => option.value === value)?.title ?? String(value ?? "");
}

function titleOf(id: string, entry: unknown): string {
  const { name, label } = entriesOf(entry);
  if (typeof name === "string") return name;
  return typeof label === "string" ? label.charAt(0).toUpperCase() + label.slice(1) : words(id);
}

/** A place as a list has it: sentences say “the United States”, lists “United States”. */
function placeTitle(name: string | undefined): string | undefined {
  return name?.replace(/^the /, "");
}
