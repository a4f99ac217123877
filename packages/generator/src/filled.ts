import type { RowBlock, Sentence, Statement, Value, Values } from "@policywright/clauses";

/** Whether a gap has something to say: it is declared, and not an empty list. */
export function isFilled(value: Value | undefined): value is Value {
  return value !== undefined && !(value.type === "list" && !value.items.some(isFilled));
}

/** Whether a sentence is said: all of its optional gaps are filled. */
export function isSaid({ optional = [] }: Sentence, values: Values): boolean {
  return optional.every((name) => isFilled(values[name]));
}

/** Columns of a table of which a row has something to say. */
export function filledColumns({ cells }: RowBlock, rows: readonly Statement[]): number[] {
  return cells.flatMap((cell, column) => (rows.some(({ values }) => isSaid(cell, values)) ? [column] : []));
}

/** What a plural of the wording is chosen by: the number itself, how many a list has, or how long a period is. */
export function quantity(value: Value | undefined): number {
  switch (value?.type) {
    case "number":
      return value.number;
    case "list":
      return value.items.filter(isFilled).length;
    case "period":
      return value.period.amount;
    default:
      return 1;
  }
}
