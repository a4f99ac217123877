import { useDeferredValue, useMemo } from "react";
import { checkModel, type MadeDocument, makeDocument } from "../documents/make-document.js";
import { type Change, changesOf } from "./changes.js";

const none: readonly Change[] = [];

/** How a document differs from the one that the base makes; worked out after the document has been shown. */
export function useChanges(base: unknown, made: MadeDocument | undefined): readonly Change[] {
  const later = useDeferredValue(made);
  const document = later?.edition.document;
  const text = later?.text;
  const before = useMemo(() => {
    if (document === undefined || text === undefined) return undefined;
    return baseDocument(base, document, text);
  }, [base, document, text]);
  return useMemo(() => {
    if (later === undefined || before === undefined) return none;
    return later.article === before.article ? none : changesOf(before, later);
  }, [before, later]);
}

/** The document that the base makes; nothing if it makes none, such as one that has problems itself. */
function baseDocument(
  base: unknown,
  document: MadeDocument["edition"]["document"],
  text: MadeDocument["text"],
): MadeDocument | undefined {
  const checked = checkModel(base);
  if (!("policy" in checked) || checked.policy.documents[document] === undefined) return undefined;
  try {
    return makeDocument(checked.policy, text, { document, locale: text.locale === "fr" ? "fr" : "en" });
  } catch {
    return undefined;
  }
}
