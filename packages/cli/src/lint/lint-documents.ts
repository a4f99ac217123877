import { basename, dirname, relative, resolve, sep } from "node:path";
import {
  edited,
  type LintConfig,
  type LintDocumentOptions,
  type LintedFile,
  lintDocument,
} from "@policywright/linter";
import type { Options } from "../command.js";
import { refuse } from "../complaint.js";
import { writeFiles } from "../files/write-files.js";
import { sourceDocument } from "../reading/read-document.js";
import type { Terminal } from "../terminal/terminal.js";
import { heldTo, withLaws } from "./held-to.js";

/**
 * Findings of each document; with `--fix`, of what is left once those that have one safe mend are mended in the file.
 *
 * @throws
 *   A complaint, when a document or its model cannot be read.
 */
export async function lintDocuments(
  words: readonly string[],
  options: Options,
  config: LintConfig | undefined,
  terminal: Terminal,
): Promise<LintedFile[]> {
  if (options.has("fix") && words.includes("-")) refuseMendingInput();
  const shared = await heldTo(options, config, terminal);
  const linted = await Promise.all(
    words.map(async (word) => {
      const { text, format } = sourceDocument(word, "as", options, terminal);
      const { settings, laws } = await withLaws(text, format, shared);
      const mended = options.has("fix") ? mend(text, settings) : text;
      const file = word === "-" ? "standard input" : resolve(terminal.folder, word);
      return { file, text, mended, laws, findings: lintDocument(mended, settings) };
    }),
  );
  const { locale = "en" } = shared.settings;
  if (linted.length > 0 && !isEnglish(locale))
    terminal.note(
      `In \`${locale}\`, only what needs no words is found, and what differs from \`--model\`; what laws ask for is looked for in English only.`,
    );
  writeFiles(
    linted
      .filter(({ text, mended }) => mended !== text)
      .map(({ file, mended }) => ({ root: dirname(file), path: basename(file), text: mended })),
  );
  return linted.map(({ file, laws, findings }) => ({
    file: file === "standard input" ? file : relative(terminal.folder, file).split(sep).join("/"),
    laws,
    findings,
  }));
}

function isEnglish(locale: string): boolean {
  return locale.toLowerCase().split("-", 1)[0] === "en";
}

/** Rounds after which mending stops: a mend can make room for another one. */
const rounds = 5;

function mend(text: string, settings: LintDocumentOptions): string {
  let mended = text;
  for (let round = 0; round < rounds; round += 1) {
    const next = edited(mended, lintDocument(mended, settings));
    if (next === mended) break;
    mended = next;
  }
  return mended;
}

function refuseMendingInput(): never {
  return refuse({
    message: "Unexpected `--fix` for standard input, expected a file",
    fix: "Name the file, so that it can be written.",
  });
}
