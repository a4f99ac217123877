import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";
import { root } from "./pages.js";

/** A regular expression of ours, and where it stands. */
export interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that the code of all packages writes out, tests and generated files left out. */
export function writtenExpressions(): readonly Expression[] {
  return readdirSync(join(root, "packages"))
    .flatMap((name) => ["src", "texts"].map((folder) => `packages/${name}/${folder}`))
    .flatMap(sourceFiles)
    .flatMap(expressionsIn);
}

function sourceFiles(folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !/\.(?:test|gen)\.ts$|\btesting\b/.test(name))
      .map((name) => `${folder}/${name}`);
  } catch {
    return []; // Only the wording has `texts`.
  }
}

function expressionsIn(path: string): readonly Expression[] {
  const text = readFileSync(join(root, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023);
  const found: Expression[] = [];
  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const end = node.text.lastIndexOf("/");
      const source = node.text.slice(1, end);
      found.push({ place: `${path}:${line + 1}`, source, flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}

/**
 * What would let the time of an expression grow faster than a text: repetitions without an end that can match the same
 * signs, or that begin anew at each of them.
 *
 * @returns
 *   One line for each such repetition, with the place of the expression.
 */
export function backtracking({ place, source, flags }: Expression): readonly string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports.map((report) => {
    const { raw } = "quant" in report ? report.quant : report.startQuant;
    return `${place}: \`${raw}\` in /${source}/${flags}`;
  });
}
