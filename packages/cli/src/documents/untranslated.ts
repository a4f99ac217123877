import { missingTranslations, pathText } from "@policywright/schema";
import { refuse } from "../complaint.js";
import type { Model } from "../model/load-model.js";

/**
 * Refuses to write documents in a language that the author has not written all of her words in.
 *
 * @throws
 *   A complaint for each text that is missing.
 */
export function refuseUntranslated({ policy, file, placeOf }: Model, locale: string): void {
  const missing = missingTranslations(policy, locale);
  if (missing.length === 0) return;
  refuse(
    ...missing.map(({ path, text }, index) => ({
      file,
      path: pathText(path),
      ...placeOf(path),
      message: `Unexpected text without \`${locale}\`, expected words for it beside \`${wordsOf(text)}\``,
      ...(index === missing.length - 1 && {
        fix: `\`policywright translations --missing --locale ${locale}\` lists what to send to a translator.`,
      }),
    })),
  );
}

/** The words that there are, shortened. */
function wordsOf(text: string | Readonly<Record<string, string>>): string {
  const words = typeof text === "string" ? text : (Object.values(text)[0] ?? "");
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
