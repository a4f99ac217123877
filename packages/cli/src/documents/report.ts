import { table } from "../terminal/table.js";
import type { Terminal } from "../terminal/terminal.js";
import type { Edition } from "./editions.js";

/** A row about each document, for people. */
export function report(editions: readonly Edition[], terminal: Terminal): string {
  const headings = ["company", "document", "locale", "words", "statements", "findings"];
  const rows = editions.map(({ model, document, locale, words, statements }) => [
    model.policy.controller.name,
    document,
    locale,
    words,
    statements,
    "–",
  ]);
  return table(headings, rows, terminal.colour.bold);
}

/** The same for other programs. */
export function reportJson(editions: readonly Edition[], changed: readonly string[]): string {
  const documents = editions.map(({ model, document, locale, words, statements, files }) => ({
    company: model.policy.controller.name,
    model: model.file,
    document,
    locale,
    words,
    statements,
    files: files.map(({ root, path }) => `${root}/${path}`),
  }));
  return JSON.stringify({ documents, changed }, null, 2);
}
