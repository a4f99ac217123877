import { readFileSync } from "node:fs";
import { nearestOf } from "@policywright/schema";
import { refuse } from "../complaint.js";
import type { Model } from "../model/load-model.js";
import type { PlaceQuestion } from "./question.js";
import { factAt, type Saying } from "./sayings.js";

/** Statements that answer a question, and what to know about the answer. */
export interface Answer {
  readonly sayings: readonly Saying[];
  readonly note?: string;
}

/**
 * What a document says at a line; the whole document when no line is asked for.
 *
 * A heading or a blank line says nothing: the answer is then what follows it.
 *
 * @throws
 *   A complaint, for a line that the document does not have.
 */
export function answerPlace({ file, format, line }: PlaceQuestion, sayings: readonly Saying[]): Answer {
  if (line === undefined) return { sayings };
  const count = readFileSync(file, "utf8").trimEnd().split("\n").length;
  if (line < 1 || line > count) {
    refuse({
      file,
      message: `Unexpected line ${line}, expected one from 1 to ${count}`,
      fix: "Name another line.",
    });
  }
  const found =
    format === "md"
      ? sayings.filter(({ lines }) => lines.start <= line && line <= lines.end)
      : inHtml(line, sayings);
  if (found.length > 0) return { sayings: found };
  const start = ({ lines, htmlLine }: Saying) => (format === "md" ? lines.start : htmlLine);
  const next = sayings.find((saying) => start(saying) > line) ?? sayings.at(-1);
  return {
    sayings: next ? [next] : [],
    note: `Line ${line} says nothing of its own; this is what stands next to it.`,
  };
}

/** Elements that begin on the line; else the last one that began before it. */
function inHtml(line: number, sayings: readonly Saying[]): readonly Saying[] {
  const here = sayings.filter(({ htmlLine }) => htmlLine === line);
  if (here.length > 0) return here;
  const before = sayings.findLast(({ htmlLine }) => htmlLine < line);
  return before ? [before] : [];
}

/**
 * What rests on a fact, or belongs to a clause or section, or is the statement of that name.
 *
 * @param known
 *   Clauses and sections that the locale has words for.
 * @throws
 *   A complaint, for a name that is none of these.
 */
export function answerName(
  name: string,
  sayings: readonly Saying[],
  model: Model,
  known: readonly string[],
): Answer {
  const found = sayings.filter(
    ({ id, clause, section, facts }) =>
      [id, clause, section].includes(name) ||
      Object.keys(facts).some(
        (path) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`),
      ),
  );
  if (found.length > 0) return { sayings: found };
  if (factAt(model.policy, name) !== undefined)
    return { sayings: [], note: `No statement rests on \`${name}\`.` };
  if (known.includes(name)) {
    return {
      sayings: [],
      note: `Nothing is said under \`${name}\`: the facts that it needs are not declared, or it is left out.`,
    };
  }
  const names = [...known, ...sayings.flatMap(({ id, facts }) => [id, ...ancestors(Object.keys(facts))])];
  const near = nearestOf(name, [...new Set(names)]);
  return refuse({
    message: `Unexpected \`${name}\`, expected a document, a clause, a statement or a path of the model`,
    fix:
      near === undefined
        ? "`policywright generate --format map` lists what is said."
        : `Did you mean \`${near}\`?`,
  });
}

/** Paths, and all paths above them. */
function ancestors(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const ends = [...path.matchAll(/[.[]/gu)].map(({ index }) => index);
    return [...ends.map((end) => path.slice(0, end)), path];
  });
}
