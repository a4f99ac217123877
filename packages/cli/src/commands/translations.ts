import { relative } from "node:path";
import {
  localesOf,
  localText,
  missingTranslations,
  ownTexts,
  pathText,
  type TextKind,
} from "@policywright/schema";
import type { Run } from "../command.js";
import { type Locale, locales, localesIn } from "../documents/locales.js";
import type { Model } from "../model/load-model.js";
import { loadModels } from "../model/load-models.js";
import { listOf } from "../options.js";
import type { Terminal } from "../terminal/terminal.js";

/** Words of an author's in all languages that were asked for. */
interface Translations {
  readonly model: Model;
  /** Path in the model. */
  readonly path: string;
  readonly kind: TextKind;
  /** Language → words; null where there are none yet. */
  readonly words: Readonly<Record<string, string | null>>;
}

/** Lists the words of authors in each language, or those that are missing. */
export const translations: Run = async ({ words, options }, terminal) => {
  const models = await loadModels(words, terminal);
  const asked = listOf(options, "locale", locales);
  const isMissing = options.has("missing");
  const found = models.flatMap((model) => translationsOf(model, asked ?? localesIn(model), isMissing));
  if (options.has("json")) terminal.say(json(found));
  else
    terminal.say(
      found.length > 0 ? found.map((entry) => printed(entry, terminal)).join("\n\n") : nothing(isMissing),
    );
  return isMissing && found.length > 0 ? 1 : 0;
};

function translationsOf(model: Model, wanted: readonly Locale[], isMissing: boolean): Translations[] {
  const { policy } = model;
  const lacking = new Set(
    wanted.flatMap((locale) => missingTranslations(policy, locale).map(({ path }) => pathText(path))),
  );
  const [bare = "en"] = localesOf(policy);
  const shown = [...new Set([bare, ...wanted])];
  return ownTexts(policy)
    .map(({ path, kind, text }) => ({
      model,
      path: pathText(path),
      kind,
      words: Object.fromEntries(shown.map((locale) => [locale, localText(text, locale, bare) ?? null])),
    }))
    .filter(({ path }) => !isMissing || lacking.has(path));
}

function printed({ model, path, words }: Translations, { colour, folder }: Terminal): string {
  const head = `${colour.bold(relative(folder, model.file))}: ${path}`;
  return [
    head,
    ...Object.entries(words).map(([locale, text]) => `  ${locale}: ${text ?? colour.yellow("missing")}`),
  ].join("\n");
}

const nothing = (isMissing: boolean) =>
  isMissing
    ? "Nothing is missing: every text is there in every language."
    : "The model has no words of its author's.";

function json(found: readonly Translations[]): string {
  return JSON.stringify(
    found.map(({ model, ...entry }) => ({ file: model.file, ...entry })),
    null,
    2,
  );
}
