import { loadLaw } from "@policywright/laws/load";
import {
  type HeldLaw,
  type LintConfig,
  type LintDocumentOptions,
  lawsShown,
  read,
} from "@policywright/linter";
import type { Options } from "../command.js";
import { findModel } from "../model/find-model.js";
import { loadModel, type Model } from "../model/load-model.js";
import { choiceOf, dayOf, languageOf, listOf, textOf } from "../options.js";
import type { Terminal } from "../terminal/terminal.js";
import { heldAsShown, heldByHand, heldByModel } from "./held-laws.js";
import { lawIds, presets } from "./presets.js";

/** What all documents are held to. */
export interface HeldTo {
  readonly settings: Omit<LintDocumentOptions, "format" | "laws" | "assumed">;
  /** Laws of `--law` or of the model; nothing where there is neither. */
  readonly laws: readonly HeldLaw[] | undefined;
}

/** What one document is held to. */
export interface DocumentHeldTo {
  readonly settings: LintDocumentOptions;
  readonly laws: readonly HeldLaw[];
}

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
): Promise<HeldTo> {
  const { today, laws, preset } = chosenIn(options);
  const named = textOf(options, "model");
  const model: Model | undefined =
    named === undefined ? undefined : await loadModel(findModel(terminal.folder, named));
  const locale = languageOf(options);
  const settings = {
    today,
    locale,
    config: { ...config, ...(preset && { preset }) },
    ...(model && { expected: await expectedOf(model, locale), model: model.policy }),
  };
  return { settings, laws: laws ? heldByHand(laws) : model && heldByModel(model.policy) };
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
    laws: listOf(options, "law", lawIds),
    preset: choiceOf(options, "preset", presets),
  };
}

/** What a document is held to: where neither an option nor a model says which laws bind, those that it shows to be meant. */
export async function withLaws(
  text: string,
  format: LintDocumentOptions["format"],
  { settings, laws: said }: HeldTo,
): Promise<DocumentHeldTo> {
  const held = said ?? heldAsShown(lawsShown(read(text, { ...settings, format })));
  const laws = await Promise.all(held.map(({ id }) => loadLaw(id)));
  return { settings: { ...settings, format, laws, ...(!said && { assumed: true }) }, laws: held };
}
