import type { Policy } from "@policywright/schema";
import { editionsOf } from "./edition.js";
import { type Format, formats } from "./formats.js";
import { loadWording } from "./wordings.js";
import { write } from "./write.js";

/** A file that is made from a model. */
export interface MadeFile {
  /** As the command would write it below `documents`: `en/privacy-policy.md`. */
  readonly path: string;
  readonly content: string;
}

/** All documents of a model in all its languages, in the forms asked for. */
export async function allFiles(policy: Policy, wanted: readonly Format[]): Promise<readonly MadeFile[]> {
  const files = await Promise.all(
    editionsOf(policy).map(async ({ document, locale }) => {
      const text = await loadWording[locale]();
      return wanted.map((format) => ({
        path: `${locale}/${document}.${formats[format].ending}`,
        content: write[format](policy, text, document),
      }));
    }),
  );
  return files.flat();
}
