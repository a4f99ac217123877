import type { Values } from "@policywright/clauses";
import type { Line } from "./laid.js";

/** What fills the gaps of a line: the values of its statement, and how many items it leads to; several, where they make no list. */
export function lineValues({ statement: { values }, listed = 2 }: Line): Values {
  return { ...values, listed: { type: "number", number: listed } };
}
