import type { Model } from "../model/load-model.js";
import { table } from "../terminal/table.js";
import type { Terminal } from "../terminal/terminal.js";
import type { Edition } from "./editions.js";

/** Model → how many errors and warnings the linter finds in it. */
type Findings = ReadonlyMap<Model, number>;

/** A row about each document, for people; findings are those of its model. */
export function report(editions: readonly Edition[], findings: Findings, terminal: Terminal): string {
  const headings = ["company", "document", "locale", "words", "statements", "findings"];
  const rows = editions.map(({ model, document, locale, words, statements }) => [
    model.policy.controller.name,
    document,
    locale,
    words,
    statements,
    findings.get(model) ?? 0,
  ]);
  return table(headings, rows, terminal.colour.bold);
}

/** The same for other programs. */
export function reportJson(
  editions: readonly Edition[],
  findings: Findings,
  changed: readonly string[],
): string {
  const documents = editions.map(({ model, document, locale, words, statements, files }) => ({
    company: model.policy.controller.name,
    model: model.file,
    document,
    locale,
    words,
    statements,
    findings: findings.get(model) ?? 0,
    files: files.map(({ root, path }) => `${root}/${path}`),
  }));
  return JSON.stringify({ documents, changed }, null, 2);
}
