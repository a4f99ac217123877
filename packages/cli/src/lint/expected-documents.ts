import { documentsOf, html, markdown, plainText, sourceMap } from "@policywright/generator";
import type { ExpectedDocument } from "@policywright/linter";
import type { DocumentKind } from "@policywright/schema";
import { refuse } from "../complaint.js";
import { localesIn, textIn } from "../documents/locales.js";
import type { Model } from "../model/load-model.js";

/**
 * What the documents of a model say in a language, so that published ones can be compared with them.
 *
 * @returns
 *   None in a language that the model does not name.
 * @throws
 *   A complaint, when the house style of the model cannot be kept in the language.
 */
export async function expectedDocuments(
  model: Model,
  language: string,
): Promise<readonly ExpectedDocument[]> {
  const locale = localesIn(model).find((name) => name === language);
  if (locale === undefined) return [];
  const text = await textIn(locale);
  return documentsOf(model.policy).map((document) => {
    try {
      return expectedDocument(model, text, document);
    } catch (error) {
      if (!(error instanceof RangeError) || !error.message.startsWith("Unexpected")) throw error;
      return refuse({
        file: model.file,
        path: `documents.${document}`,
        message: error.message,
        fix: `Mend it for \`${locale}\`.`,
      });
    }
  });
}

function expectedDocument(
  { policy }: Model,
  text: Awaited<ReturnType<typeof textIn>>,
  document: DocumentKind,
): ExpectedDocument {
  return {
    markdown: markdown(policy, text, { document }),
    html: html(policy, text, { document, page: true }),
    text: plainText(policy, text, { document }),
    statements: sourceMap(policy, text, { document }).statements,
  };
}
