/** Id of the element that says a statement: the statement's, fit for an address. */
export function elementId(statement: string): string {
  return statement.replace(/[^\w.:-]/g, "_");
}
