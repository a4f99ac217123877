import { type DocumentKind, localesOf, type Policy } from "@policywright/schema";
import { isLocale, type Locale } from "./locales.js";

/** A document of a model in one of its languages. */
export interface Edition {
  readonly document: DocumentKind;
  readonly locale: Locale;
}

/** What is read as titles of kinds of document in the page. */
export const documentNames: Readonly<Record<DocumentKind, string>> = {
  "privacy-policy": "Privacy policy",
  "cookie-policy": "Cookie policy",
  "notice-at-collection": "Notice at collection",
  "short-notice": "Short notice",
  "acceptable-use-policy": "Acceptable-use policy",
};

/** Whether something is a kind of document. */
export function isDocumentKind(name: string | undefined): name is DocumentKind {
  return name !== undefined && Object.hasOwn(documentNames, name);
}

/** Kinds of document that a model declares; known here without the generator, which the page does not wait for. */
export function documentsOf(policy: Policy): readonly DocumentKind[] {
  return Object.keys(policy.documents).filter(isDocumentKind);
}

/** Languages of a model that have words here; English if it has none of them. */
export function spokenLocales(policy: Policy): readonly Locale[] {
  const spoken = localesOf(policy).filter(isLocale);
  return spoken.length > 0 ? spoken : ["en"];
}

/** The edition wanted, or the nearest one that the model has. */
export function nearestEdition(policy: Policy, wanted: Edition): Edition {
  const documents = documentsOf(policy);
  const locales = spokenLocales(policy);
  return {
    document: documents.includes(wanted.document) ? wanted.document : (documents[0] ?? "privacy-policy"),
    locale: locales.includes(wanted.locale) ? wanted.locale : (locales[0] ?? "en"),
  };
}

/** All editions of a model, document by document. */
export function editionsOf(policy: Policy): readonly Edition[] {
  return documentsOf(policy).flatMap((document) =>
    spokenLocales(policy).map((locale) => ({ document, locale })),
  );
}
