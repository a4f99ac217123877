import { existsSync } from "node:fs";
import { join } from "node:path";
import { documentsOf } from "@policywright/generator";
import { documentKinds } from "@policywright/schema";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { bytesOf } from "../files/target.js";
import type { Model } from "../model/load-model.js";
import { type Edition, outOf, type Wanted } from "./editions.js";
import { formats, pathOf } from "./formats.js";
import { locales, localesIn } from "./locales.js";

/** Changed lines beyond which two files have so little in common that a diff says nothing. */
const mostChanges = 4000;

/** A file that is not what the model gives. */
export interface Difference {
  /** Absolute path. */
  readonly file: string;
  /** Not there; there with other bytes; or there, though the model declares no such document or language. */
  readonly kind: "missing" | "different" | "extra";
  /** For a file with other bytes: what `generate` would change, as a unified diff. */
  readonly diff?: string;
}

/** Compares files with what the models give. */
export function differences(editions: readonly Edition[], wanted: Wanted): Difference[] {
  const models = new Set(editions.map(({ model }) => model));
  return [...editions.flatMap(changedFiles), ...[...models].flatMap((model) => extraFiles(model, wanted))];
}

function changedFiles({ files }: Edition): Difference[] {
  return files.flatMap(({ root, path, text }): Difference[] => {
    const file = join(root, path);
    const bytes = bytesOf(file);
    if (bytes === undefined) return [{ file, kind: "missing" }];
    if (bytes.equals(Buffer.from(text))) return [];
    const options = { maxEditLength: mostChanges, headerOptions: FILE_HEADERS_ONLY };
    const diff = createTwoFilesPatch(path, path, bytes.toString(), text, "", "", options);
    return [{ file, kind: "different", ...(diff !== undefined && { diff: diff.trimEnd() }) }];
  });
}

/** Documents that lie there, though the model does not declare them, or their language, any more. */
function extraFiles(model: Model, wanted: Wanted): Difference[] {
  if (wanted.documents) return [];
  const declared = documentsOf(model.policy);
  const spoken = wanted.locales ? locales : localesIn(model);
  const root = outOf(model, wanted);
  return documentKinds
    .flatMap((kind) => locales.map((locale) => ({ kind, locale })))
    .filter(({ kind, locale }) => !declared.includes(kind) || !spoken.includes(locale))
    .flatMap(({ kind, locale }) => formats.map((format) => join(root, pathOf(kind, locale, format))))
    .filter((file) => existsSync(file))
    .map((file) => ({ file, kind: "extra" }));
}
