import { type LawId, lawIndex } from "@policywright/laws";
import { loadLaw, loadLaws } from "@policywright/laws/load";
import {
  type LintConfig,
  type LintDocumentOptions,
  lawsShown,
  type Preset,
  read,
} from "@policywright/linter";
import type { Options } from "../command.js";
import { findModel } from "../model/find-model.js";
import { loadModel, type Model } from "../model/load-model.js";
import { choiceOf, dayOf, listOf, textOf } from "../options.js";
import type { Terminal } from "../terminal/terminal.js";

const ids = Object.keys(lawIndex) as LawId[]; // The keys of a constant.
const presets: readonly Preset[] = ["recommended", "strict", ...ids];

/**
 * What all documents are held to: the rules of the project and of `--preset`, the model of `--model`, and the laws of
 * `--law` or of the model, if there are any.
 *
 * @throws
 *   A complaint, when an option is not as it must be or the model cannot be read.
 */
export async function heldTo(
  options: Options,
  config: LintConfig | undefined,
  terminal: Terminal,
): Promise<Omit<LintDocumentOptions, "format">> {
  const { today, laws, preset } = chosenIn(options);
  const named = textOf(options, "model");
  const model: Model | undefined =
    named === undefined ? undefined : await loadModel(findModel(terminal.folder, named));
  const locale = textOf(options, "locale") ?? "en";
  return {
    today,
    locale,
    config: { ...config, ...(preset && { preset }) },
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

/**
 * What the options choose by name.
 *
 * @throws
 *   A complaint, when there is nothing of that name.
 */
export function chosenIn(options: Options) {
  return {
    today: dayOf(options, "today"),
    laws: listOf(options, "law", ids),
    preset: choiceOf(options, "preset", presets),
  };
}

/** The same with the laws that a document shows to be meant, where neither an option nor a model says which bind. */
export async function withLaws(text: string, settings: LintDocumentOptions): Promise<LintDocumentOptions> {
  if (settings.laws !== undefined) return settings;
  const laws = await Promise.all(lawsShown(read(text, settings)).map(loadLaw));
  return { ...settings, laws, assumed: true };
}
