import { existsSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { type DocumentKind, documentKinds } from "@policywright/schema";
import { refuse } from "../complaint.js";
import { pathOf } from "../documents/formats.js";
import { type Locale, locales } from "../documents/locales.js";

/** A place in a document that was written. */
export interface PlaceQuestion {
  /** Absolute path of the document. */
  readonly file: string;
  readonly document: DocumentKind;
  readonly locale: Locale;
  readonly format: "md" | "html";
  /** From 1; the whole document if left out. */
  readonly line?: number;
}

/** What is asked: a place in a document, or the name of a clause, statement, section or fact. */
export type Question = PlaceQuestion | { readonly name: string };

/**
 * Reads what is asked.
 *
 * @throws
 *   A complaint, for a file that is not there or is no document of ours.
 */
export function questionOf(word: string, folder: string): Question {
  const [, path = word, line] = /^(.+?)(?::(\d+))?(?::\d+)?$/u.exec(word) ?? [];
  const file = resolve(folder, path);
  if (!existsSync(file) || statSync(file).isDirectory()) {
    if (!/[/\\]|\.(?:md|html)$/u.test(path)) return { name: word };
    refuse({
      file,
      message: "Unexpected missing file, expected a document",
      fix: "Write it with `policywright generate`.",
    });
  }
  const known = documentKinds.flatMap((document) =>
    locales.flatMap((locale) => (["md", "html"] as const).map((format) => ({ document, locale, format }))),
  );
  const name = `${basename(dirname(file))}/${basename(file)}`;
  const found = known.find(({ document, locale, format }) => pathOf(document, locale, format) === name);
  if (found) return { file, ...found, ...(line !== undefined && { line: Number(line) }) };
  return refuse({
    file,
    message: "Unexpected file, expected a document in Markdown or HTML as `generate` names it",
    fix: `Name one such as \`documents/${pathOf("privacy-policy", "en", "md")}:12\`.`,
  });
}
