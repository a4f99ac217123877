import { localesOf, type Policy } from "@policywright/schema";
import type { Unit } from "./unit.js";

/** No more facts than these are named. */
const most = 3;

/**
 * Paths of the facts behind what a document is to say: those that have some words, or else what all of them are part of.
 *
 * @param words
 *   The words that are expected where others stand, if they are known.
 */
export function factsBehind(units: readonly Unit[], words: string, model?: Policy): readonly string[] {
  const all = units.flatMap(({ statements }) => statements.flatMap(({ facts }) => facts));
  const paths = [...new Set(all.map((path) => wholeOf(path, model)))];
  const said = all.filter((path) => isAmong(valueAt(model, path), words)).map((path) => wholeOf(path, model));
  if (said.length > 0) return [...new Set(said)].slice(0, most);
  const shared = sharedBy(paths);
  return shared === "" ? paths.slice(0, most) : [shared];
}

/** The path of what some paths lead into: `recipients.post`, but no whole collection. */
function sharedBy([first = "", ...others]: readonly string[]): string {
  const keys = first.split(".");
  const differs = keys.findIndex((_, index) => others.some((path) => path.split(".")[index] !== keys[index]));
  const shared = differs === -1 ? keys : keys.slice(0, differs);
  return shared.length > 1 || others.length === 0 ? shared.join(".") : "";
}

/** Ids of the clauses that say it. */
export function clausesBehind(units: readonly Unit[]): readonly string[] {
  return [...new Set(units.flatMap(({ statements }) => statements.map(({ clause }) => clause)))].slice(
    0,
    most,
  );
}

/** A period or a text in several languages is one fact. */
function wholeOf(path: string, model: Policy | undefined): string {
  const end = path.lastIndexOf(".");
  const parts = ["amount", "unit", ...(model ? localesOf(model) : [])];
  return parts.includes(path.slice(end + 1)) ? path.slice(0, end) : path;
}

function isAmong(value: unknown, words: string): boolean {
  if (typeof value === "number") return new RegExp(`\\b${value}\\b`).test(words);
  if (typeof value !== "string" || value.length < 2) return false;
  const [one, other] = [words.toLowerCase(), value.toLowerCase()];
  return one.includes(other) || (one.length > 3 && other.includes(one));
}

function valueAt(model: unknown, path: string): unknown {
  let value = model;
  for (const key of path.split(/[.[\]]+/)) {
    if (key === "") continue;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
