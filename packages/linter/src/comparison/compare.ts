import type { DocumentContext } from "../document-rule.js";
import type { Reading } from "../reading/reading.js";
import { type Change, changesOf } from "./changes.js";
import { countsOf, isTaken } from "./counts.js";
import { type ExpectedForm, formsOf } from "./expected-units.js";
import { type Unit, unitsOf } from "./unit.js";

/** A document beside the one that its model gives. */
export interface Comparison {
  /** What the model gives, read. */
  readonly expected: Reading;
  readonly changes: readonly Change[];
}

/** A document that has less than this part of what the model gives is no copy of it. */
const least = 0.5;

const made = new WeakMap<
  Reading,
  { readonly context: DocumentContext; readonly comparison: Comparison | undefined }
>();

/**
 * Compares a document with the one of the expected documents that it is a copy of, once for all rules.
 *
 * @returns
 *   Nothing when it is a copy of none of them.
 */
export function comparisonOf(reading: Reading, context: DocumentContext): Comparison | undefined {
  if (!context.expected || context.expected.length === 0) return undefined;
  const known = made.get(reading);
  if (known?.context === context) return known.comparison;
  const comparison = compare(reading, context);
  made.set(reading, { context, comparison });
  return comparison;
}

function compare(reading: Reading, { expected = [] }: DocumentContext): Comparison | undefined {
  const units = unitsOf(reading);
  const forms = expected.flatMap((document) => formsOf(document, reading.format, reading.locale));
  const [best] = forms
    .map((form) => ({ form, ...likeness(form, units) }))
    .filter(({ part }) => part >= least)
    .toSorted((one, other) => other.both - one.both);
  const changes = best && changesOf(reading, units, best.form);
  return changes && { expected: best.form.reading, changes };
}

/** How much of a form stands in a document, and how much both have of one another; what one has twice counts twice. */
function likeness({ units: expected }: ExpectedForm, found: readonly Unit[]) {
  const left = countsOf(found);
  const { length } = expected.filter(({ key }) => isTaken(left, key));
  return {
    part: expected.length === 0 ? 0 : length / expected.length,
    both: (2 * length) / (expected.length + found.length),
  };
}
