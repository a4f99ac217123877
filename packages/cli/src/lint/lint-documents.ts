import { basename, dirname, relative, resolve, sep } from "node:path";
import { type LawId, lawIndex } from "@policywright/laws";
import { loadLaw, loadLaws } from "@policywright/laws/load";
import {
  edited,
  type Format,
  type LintConfig,
  type LintDocumentOptions,
  type LintedFile,
  lawsShown,
  lintDocument,
  type Preset,
  read,
} from "@policywright/linter";
import type { Options } from "../command.js";
import { refuse } from "../complaint.js";
import { writeFiles } from "../files/write-files.js";
import { findModel } from "../model/find-model.js";
import { loadModel, type Model } from "../model/load-model.js";
import { choiceOf, dayOf, listOf, textOf } from "../options.js";
import { sourceDocument } from "../reading/read-document.js";
import type { Terminal } from "../terminal/terminal.js";

const ids = Object.keys(lawIndex) as LawId[]; // The keys of a constant.
const presets: readonly Preset[] = ["recommended", "strict", ...ids];

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
  const preset = choiceOf(options, "preset", presets);
  const shared = { ...(await heldTo(options, terminal)), config: { ...config, ...(preset && { preset }) } };
  const linted = await Promise.all(
    words.map(async (word) => {
      const { text, format } = sourceDocument(word, "as", options, terminal);
      const settings = { ...shared, format, ...(shared.laws ? {} : await assumedLaws(text, format, shared)) };
      const mended = options.has("fix") ? mend(word, text, settings) : text;
      const file = word === "-" ? "standard input" : resolve(terminal.folder, word);
      return { file, text, mended, findings: lintDocument(mended, settings) };
    }),
  );
  writeFiles(
    linted
      .filter(({ text, mended }) => mended !== text)
      .map(({ file, mended }) => ({ root: dirname(file), path: basename(file), text: mended })),
  );
  return linted.map(({ file, findings }) => ({
    file: file === "standard input" ? file : relative(terminal.folder, file).split(sep).join("/"),
    findings,
  }));
}

/** What documents are held to: the model of `--model`, and the laws of `--law` or of the model, if there are any. */
async function heldTo(
  options: Options,
  terminal: Terminal,
): Promise<Pick<LintDocumentOptions, "today" | "locale" | "model" | "laws" | "expected">> {
  const named = textOf(options, "model");
  const model: Model | undefined =
    named === undefined ? undefined : await loadModel(findModel(terminal.folder, named));
  const laws = listOf(options, "law", ids);
  const locale = textOf(options, "locale") ?? "en";
  return {
    today: dayOf(options, "today"),
    locale,
    ...(model && { expected: await expectedOf(model, locale) }),
    ...(model && { model: model.policy }),
    ...(laws && { laws: await Promise.all(laws.map(loadLaw)) }),
    ...(!laws && model && { laws: await loadLaws(model.policy) }),
  };
}

/** Documents of the model; the words that they are made of are loaded only when they are needed. */
async function expectedOf(model: Model, locale: string) {
  const { expectedDocuments } = await import("./expected-documents.js");
  return expectedDocuments(model, locale);
}

/** The laws that a document shows to be meant, where neither an option nor a model says which bind. */
async function assumedLaws(
  text: string,
  format: Format,
  { locale }: Pick<LintDocumentOptions, "locale">,
): Promise<Pick<LintDocumentOptions, "laws" | "assumed">> {
  const shown = lawsShown(read(text, { format, ...(locale !== undefined && { locale }) }));
  return { laws: await Promise.all(shown.map(loadLaw)), assumed: true };
}

/** Rounds after which mending stops: a mend can make room for another one. */
const rounds = 5;

function mend(word: string, text: string, settings: LintDocumentOptions): string {
  if (word === "-") {
    return refuse({
      message: "Unexpected `--fix` for standard input, expected a file",
      fix: "Name the file, so that it can be written.",
    });
  }
  let mended = text;
  for (let round = 0; round < rounds; round += 1) {
    const next = edited(mended, lintDocument(mended, settings));
    if (next === mended) break;
    mended = next;
  }
  return mended;
}
