import type { Unit } from "./unit.js";

/** Whether a unit guides through a document: an entry of its contents, or the heading above them. */
export function isGuide(unit: Unit, units: readonly Unit[]): boolean {
  if (unit.statements.length > 0) return false;
  return isEntry(unit) || (unit.kind === "heading" && isEntryOrNone(units[units.indexOf(unit) + 1]));
}

const isEntry = ({ kind, isLink }: Unit) => kind === "item" && isLink;
const isEntryOrNone = (unit: Unit | undefined) => unit !== undefined && isEntry(unit);
