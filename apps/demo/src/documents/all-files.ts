import type { Policy } from "@policywright/schema";
import { editionsOf } from "./edition.js";
import { type Format, formats } from "./formats.js";
import { wordings } from "./wordings.js";

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
      const text = await wordings[locale].load();
      return wanted.map((format) => ({
        path: `${locale}/${document}.${formats[format].ending}`,
        content: formats[format].write(policy, text, document),
      }));
    }),
  );
  return files.flat();
}
