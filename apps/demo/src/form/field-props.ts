import type { Path } from "@policywright/schema";
import type { JsonSchema } from "../schema/json-schema.js";

/** A fact in the form. */
export interface FieldProps {
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly path: Path;
  /** Id of the element that the label of the field names. */
  readonly id: string;
  /** What the field is called, for controls that cannot be named by a label. */
  readonly label: string;
  /** Declares a value; `undefined` takes the fact back. */
  onChange(value: unknown): void;
}

/** An object with keys, as far as a value of the model is one. */
export function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>) // An object that is no list.
    : {};
}

/** A list, as far as a value of the model is one. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A list in which the item at an index has gone to another place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
