import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { documentsOf, plainText, plan } from "@policywright/generator";
import type { DocumentKind } from "@policywright/schema";
import type { Options } from "../command.js";
import { refuse } from "../complaint.js";
import type { OutputFile } from "../files/write-files.js";
import type { Model } from "../model/load-model.js";
import { listOf, textOf } from "../options.js";
import { type Format, formats, pathOf, usualFormats, written } from "./formats.js";
import { type Locale, locales, localesIn, textIn } from "./locales.js";
import { refuseUntranslated } from "./untranslated.js";
import { wordsIn } from "./words-in.js";

/** A document of a model in one locale, written in each format that was asked for. */
export interface Edition {
  readonly model: Model;
  readonly document: DocumentKind;
  readonly locale: Locale;
  /** How many words it has. */
  readonly words: number;
  /** How many things it says. */
  readonly statements: number;
  readonly files: readonly OutputFile[];
}

/** Which documents of a model are asked for. */
export interface Wanted {
  /** Kinds; all that the model declares if left out. */
  readonly documents?: readonly DocumentKind[];
  /** Languages; those that the model names if left out. */
  readonly locales?: readonly Locale[];
  /** Forms; those usual, and those that lie there from before, if left out. */
  readonly formats?: readonly Format[];
  /** Folder of the documents; `documents` beside the model if left out. */
  readonly out?: string;
}

/**
 * Reads from the options which documents are asked for.
 *
 * @param kinds
 *   Documents that the models declare.
 * @throws
 *   Complaints about options that name what there is not.
 */
export function wantedOf(options: Options, models: readonly Model[], folder: string): Wanted {
  const kinds = [...new Set(models.flatMap(({ policy }) => documentsOf(policy)))];
  const documents = listOf(options, "document", kinds);
  const asked = listOf(options, "format", formats);
  const askedLocales = listOf(options, "locale", locales);
  const out = textOf(options, "out");
  return {
    ...(documents && { documents }),
    ...(askedLocales && { locales: askedLocales }),
    ...(asked && { formats: asked }),
    ...(out !== undefined && { out: resolve(folder, out) }),
  };
}

/** Folder that the documents of a model are written to. */
export function outOf(model: Model, { out }: Wanted): string {
  return out ?? join(model.folder, "documents");
}

/**
 * Makes the documents of a model, in memory.
 *
 * @throws
 *   A complaint, when the model lacks words of a locale.
 */
export async function editionsOf(model: Model, wanted: Wanted): Promise<Edition[]> {
  const editions: Edition[] = [];
  const locales = wanted.locales ?? localesIn(model);
  for (const locale of locales) refuseUntranslated(model, locale);
  for (const document of documentsOf(model.policy)) {
    if (wanted.documents && !wanted.documents.includes(document)) continue;
    for (const locale of locales) editions.push(await editionOf(model, document, locale, wanted));
  }
  return editions;
}

async function editionOf(
  model: Model,
  document: DocumentKind,
  locale: Locale,
  wanted: Wanted,
): Promise<Edition> {
  const { policy, file } = model;
  const text = await textIn(locale);
  const root = outOf(model, wanted);
  try {
    return {
      model,
      document,
      locale,
      words: wordsIn(plainText(policy, text, { document }), locale),
      statements: plan(policy, document).length,
      files: formatsOf(root, document, locale, wanted).map((format) => ({
        root,
        path: pathOf(document, locale, format),
        text: written(policy, text, document, format),
      })),
    };
  } catch (error) {
    // The generator says so when a locale cannot say what the house style asks for; anything else is a bug of ours.
    if (!(error instanceof RangeError) || !error.message.startsWith("Unexpected")) throw error;
    return refuse({
      file,
      path: `documents.${document}`,
      message: error.message,
      fix: `Mend it for \`${locale}\`.`,
    });
  }
}

/** Forms of a document; one that was once written stays up to date without being asked for again. */
function formatsOf(root: string, document: DocumentKind, locale: Locale, wanted: Wanted): readonly Format[] {
  if (wanted.formats) return wanted.formats;
  return formats.filter(
    (format) => usualFormats.includes(format) || existsSync(join(root, pathOf(document, locale, format))),
  );
}
