import { existsSync, readdirSync, readFileSync } from "node:fs";
import { compileTerms, type WrittenTerms } from "./compile-terms.js";
import type { CompiledWording } from "./compile-wording.js";
import { compileWording } from "./compile-wording.js";
import type { Grammar } from "./grammar.js";
import { joinWordings } from "./join-wordings.js";
import { printGaps } from "./print-gaps.js";
import { printTerms } from "./print-terms.js";
import { printWording } from "./print-wording.js";

/** Folder of a locale each. */
const texts = new URL("../texts/", import.meta.url);

/** The locale whose gaps the code of the sections is typed by, and which the others are held to. */
export const baseLocale = "en";

/** A file made by the compiler. */
export interface MadeFile {
  readonly url: URL;
  /** From the package's folder, for messages. */
  readonly path: string;
  readonly contents: string;
}

/** Locales that have a wording, the base locale first. */
export function localesOf(): string[] {
  const locales = readdirSync(texts).filter((locale) => existsSync(new URL(`${locale}/wording/`, texts)));
  return locales.toSorted((a, b) => Number(b === baseLocale) - Number(a === baseLocale) || (a < b ? -1 : 1));
}

/**
 * Reads and compiles the wording of a locale: one file for each document, in alphabetical order.
 *
 * A section that several documents share stands in the file of one of them.
 *
 * @throws {AggregateError}
 *   Of vfile messages, when it has mistakes.
 * @throws {RangeError}
 *   When two files have a section or a clause of one name.
 */
export async function readWording(locale: string): Promise<CompiledWording> {
  const folder = new URL(`${locale}/wording/`, texts);
  const grammar = await readGrammar(locale);
  const files = readdirSync(folder).toSorted();
  return joinWordings(
    files.map((name) =>
      compileWording(readFileSync(new URL(name, folder), "utf8"), {
        locale,
        path: `texts/${locale}/wording/${name}`,
        ...grammar,
      }),
    ),
  );
}

/**
 * Makes the files of a locale, writing none.
 *
 * @throws {AggregateError}
 *   Of vfile messages, when its wording or its terms have mistakes.
 */
export async function compileLocale(locale: string): Promise<MadeFile[]> {
  const { wording, gaps } = await readWording(locale);
  const made = [file(locale, "wording.gen.ts", printWording(wording))];
  if (locale === baseLocale) made.push(file(locale, "gaps.gen.ts", printGaps(gaps)));
  const url = new URL(`${locale}/terms.ts`, texts);
  if (existsSync(url)) {
    const { terms }: { terms: WrittenTerms } = await import(url.href);
    const compiled = compileTerms(terms, {
      locale,
      sources: sourcesOf(locale),
      ...(await readGrammar(locale)),
    });
    made.push(file(locale, "terms.gen.ts", printTerms(compiled)));
  }
  return made;
}

/** Whether a file holds already what it should. */
export function isFresh({ url, contents }: MadeFile): boolean {
  return existsSync(url) && readFileSync(url, "utf8") === contents;
}

function file(locale: string, name: string, contents: string): MadeFile {
  return { url: new URL(`${locale}/${name}`, texts), path: `texts/${locale}/${name}`, contents };
}

/** The files of a locale that labels may be written in: `terms.ts`, and those in `terms/`. */
function sourcesOf(locale: string): { path: string; value: string }[] {
  const folder = new URL(`${locale}/terms/`, texts);
  const names = existsSync(folder) ? readdirSync(folder).map((name) => `terms/${name}`) : [];
  return ["terms.ts", ...names].map((name) => ({
    path: `texts/${locale}/${name}`,
    value: readFileSync(new URL(`${locale}/${name}`, texts), "utf8"),
  }));
}

/** The grammar of a locale, if it has one. */
export async function readGrammar(locale: string): Promise<{ grammar?: Grammar }> {
  const url = new URL(`${locale}/grammar.ts`, texts);
  if (!existsSync(url)) return {};
  const { grammar }: { grammar: Grammar } = await import(url.href);
  return { grammar };
}
