import { join, relative } from "node:path";
import { pathOf } from "../documents/formats.js";
import type { Terminal } from "../terminal/terminal.js";
import type { Saying } from "./sayings.js";

/** Characters of a value that are shown. */
const longest = 100;

/**
 * A statement for people: where it stands, its words, and below them what it rests on.
 *
 * @param out
 *   Folder of the documents.
 */
export function printSaying(saying: Saying, out: string, { colour, folder }: Terminal): string {
  const { document, locale, id, clause, section, revision, lines, words, facts, topics } = saying;
  const file = relative(folder, join(out, pathOf(document, locale, "md")));
  const factLines = Object.entries(facts).map(([path, value]) => `${path} = ${shown(value)}`);
  return [
    `${colour.bold(`${file}:${lines.start}`)}  ${id}`,
    ...words.split("\n").map((line) => `  ${line}`),
    ...rows("clause", [`${clause}${revision ? ` (revision ${revision})` : ""}, in section ${section}`]),
    ...rows("facts", factLines.length > 0 ? factLines : ["none: it is always said"]),
    ...rows("topics", topics.length > 0 ? [topics.join(", ")] : []),
  ].join("\n");

  function rows(label: string, values: readonly string[]): string[] {
    return values.map((value, index) => `  ${colour.dim((index === 0 ? label : "").padEnd(7))} ${value}`);
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "undeclared";
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
