import { existsSync } from "node:fs";
import { extname, resolve } from "node:path";
import { type Format, type Reading, read } from "@policywright/linter";
import type { Options } from "../command.js";
import { refuse } from "../complaint.js";
import { isFolder, modelEndings } from "../model/find-model.js";
import { readText } from "../model/source.js";
import { choiceOf, languageOf } from "../options.js";
import type { Terminal } from "../terminal/terminal.js";

/** Forms of documents, by the names that the command line has for them. */
const formats = { md: "markdown", html: "html", txt: "text" } as const satisfies Readonly<
  Record<string, Format>
>;

/** Further endings of files. */
const endings: Readonly<Record<string, keyof typeof formats>> = {
  ".md": "md",
  ".markdown": "md",
  ".mdx": "md",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".txt": "txt",
  ".text": "txt",
};

/** A document, and what it is written in. */
export interface SourceDocument {
  readonly text: string;
  readonly format: Format;
}

/** The format of a document by the ending of its file; nothing for other files. */
export function formatByEnding(file: string): Format | undefined {
  const form = endings[extname(file).toLowerCase()];
  return form && formats[form];
}

/**
 * Whether a word of the command line names a document rather than a model: standard input, or a file by its ending.
 *
 * @param isFormGiven
 *   The command line says which form documents have, so that files of any ending but those of models are documents.
 */
export function isDocument(word: string, isFormGiven: boolean, { folder }: Terminal): boolean {
  const ending = extname(word).toLowerCase();
  if (word === "-" || ending in endings) return true;
  return isFormGiven && !modelEndings.some((one) => one === ending) && !isFolder(resolve(folder, word));
}

/**
 * Reads the document that a command names; `-` stands for standard input.
 *
 * @throws
 *   A complaint, when there is no such document or its form is not known.
 */
export function readDocument(word: string | undefined, options: Options, terminal: Terminal): Reading {
  if (word === undefined)
    return refuse({
      message: "Unexpected end, expected a document",
      fix: "Name a file, or `-` for standard input.",
    });
  const { text, format } = sourceDocument(word, "format", options, terminal);
  return read(text, { format, locale: languageOf(options) });
}

/**
 * The text of the document that a command names, and its form: by an option, or by its ending.
 *
 * @param option
 *   Option that names the form.
 * @throws
 *   A complaint, when there is no such document, its form is not known, or it has no words.
 */
export function sourceDocument(
  word: string,
  option: string,
  options: Options,
  terminal: Terminal,
): SourceDocument {
  const form = choiceOf(options, option, ["md", "html", "txt"]) ?? endings[extname(word).toLowerCase()];
  if (form === undefined)
    return refuse({
      path: word,
      message: "Unexpected document of unknown form, expected Markdown, HTML or text",
      fix: `Say what it is with \`--${option} md\`, \`--${option} html\` or \`--${option} txt\`.`,
    });
  const format = formats[form];
  const text = word === "-" ? terminal.readInput() : textIn(word, terminal);
  return hasWords(text, format) ? { text, format } : refuseWordless(word, format);
}

function hasWords(text: string, format: Format): boolean {
  return format === "html" ? read(text, { format }).blocks.length > 0 : text.trim() !== "";
}

function refuseWordless(word: string, format: Format): never {
  return refuse({
    path: word === "-" ? "standard input" : word,
    message: "Unexpected document without words, expected a policy",
    fix:
      format === "html"
        ? "If scripts fill the page, save it from a browser that has run them."
        : "Check that it is the file that you mean.",
  });
}

function textIn(word: string, { folder }: Terminal): string {
  const file = resolve(folder, word);
  if (existsSync(file)) return readText(file);
  return refuse({
    file,
    message: "Unexpected missing file, expected a document",
    fix: "Check its name and folder.",
  });
}
