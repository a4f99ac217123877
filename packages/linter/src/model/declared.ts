import type { Period, Policy } from "@policywright/schema";
import { valuesIn } from "./values.js";

/** A period that a model declares, with its path. */
interface DeclaredPeriod {
  readonly path: string;
  readonly period: Period;
}

/** What a model names, wherever it stands. */
export interface Declared {
  /** All of its texts, in small letters, one a line. */
  readonly words: string;
  /** The same without anything but digits and lines, for telephone numbers. */
  readonly digits: string;
  readonly periods: readonly DeclaredPeriod[];
}

const made = new WeakMap<Policy, Declared>();

/** What a model names, worked out once. */
export function declaredIn(model: Policy): Declared {
  const known = made.get(model);
  if (known !== undefined) return known;
  const values = valuesIn(model);
  const texts = values.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const declared = {
    words: texts.join("\n").toLowerCase(),
    digits: texts.map((text) => text.replaceAll(/\D/g, "")).join("\n"),
    periods: values.flatMap(({ path, value }) => (isPeriod(value) ? [{ path, period: value }] : [])),
  };
  made.set(model, declared);
  return declared;
}

function isPeriod(value: unknown): value is Period {
  return typeof value === "object" && value !== null && "amount" in value && "unit" in value;
}
