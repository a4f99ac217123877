import { basename, dirname, resolve } from "node:path";
import type { LintedFile } from "@policywright/linter";
import type { ExitCode, Options, Run } from "../command.js";
import { refuse } from "../complaint.js";
import { writeFiles } from "../files/write-files.js";
import { defaultBaseline, withoutBaseline, writeBaseline } from "../lint/baseline-file.js";
import { lintFormats, writtenFindings } from "../lint/formats.js";
import { lintConfig } from "../lint/lint-config.js";
import { lintDocuments } from "../lint/lint-documents.js";
import { lintModels } from "../lint/lint-models.js";
import { lawIds } from "../lint/presets.js";
import { projectConfig } from "../lint/project-config.js";
import { loadModels } from "../model/load-models.js";
import { choiceOf, dayOf, listOf, textOf } from "../options.js";
import { isDocument } from "../reading/read-document.js";

/** Finds what is missing or wrong in models and documents. */
export const lint: Run = async ({ words, options }, terminal) => {
  const laws = listOf(options, "law", lawIds);
  const format = choiceOf(options, "format", lintFormats) ?? "pretty";
  const today = dayOf(options, "today");
  const baseline = textOf(options, "baseline");
  const out = textOf(options, "out");
  const most = mostWarnings(options);
  const project = await projectConfig(terminal.folder);
  const config = project?.lint;
  const documents = words.filter((word) => isDocument(word, options.has("as"), terminal));
  const named = words.filter((word) => !documents.includes(word));
  if (documents.length === 0) refuseModelAlone(options);
  const models = documents.length > 0 && named.length === 0 ? [] : await loadModels(named, terminal);
  const linted = [
    ...(await lintModels(models, { folder: terminal.folder, today, laws, config })),
    ...(await lintDocuments(documents, options, config, terminal)),
    ...(await lintConfig(project, { folder: terminal.folder, today })),
  ];
  if (options.has("fix") && models.length > 0)
    terminal.note("`--fix` mends documents only: in a model, do what each finding says.");
  if (options.has("update-baseline")) {
    writeBaseline(linted, baseline ?? defaultBaseline, terminal);
    terminal.note(`Wrote ${baseline ?? defaultBaseline}.`);
    return 0;
  }
  const beyond = baseline === undefined ? linted : withoutBaseline(linted, baseline, terminal);
  const printing = { format, quiet: options.has("quiet") };
  if (out === undefined) terminal.say(writtenFindings(beyond, { ...printing, colour: terminal.colour }));
  else {
    const file = resolve(terminal.folder, out);
    const text = `${writtenFindings(beyond, printing)}\n`;
    writeFiles([{ root: dirname(file), path: basename(file), text }]);
    terminal.note(`Wrote ${out}.`);
  }
  return exitCode(beyond, most);
};

function exitCode(files: readonly LintedFile[], most: number): ExitCode {
  const all = files.flatMap(({ findings }) => findings);
  const warnings = all.filter(({ severity }) => severity === "warning").length;
  return warnings > most || all.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Refuses a model that documents are held to where there are none; it would not be looked at. */
function refuseModelAlone(options: Options): void {
  const model = textOf(options, "model");
  if (model === undefined) return;
  refuse({
    message: "Unexpected `--model` without a document, expected one that is held to it",
    fix: `Name the document; or write \`policywright lint ${model}\` to look at the model itself.`,
  });
}

/** Warnings that are let pass; all, unless a number is given. */
function mostWarnings(options: Options): number {
  const word = textOf(options, "max-warnings");
  if (word === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/u.test(word)) return Number(word);
  return refuse({
    message: `Unexpected \`${word}\` for \`--max-warnings\`, expected a number`,
    fix: "Write `--max-warnings 0` to let none pass.",
  });
}
