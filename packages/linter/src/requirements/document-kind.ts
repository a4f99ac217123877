import { type DocumentKind, documentKinds, localesOf, localText, type Policy } from "@policywright/schema";
import type { Reading } from "../reading/reading.js";

const titles: readonly (readonly [RegExp, DocumentKind])[] = [
  [
    /\bprivacy (?:policy|notice|statement)\b.{0,20}\b(?:at a glance|in short|in brief|summary)\b/i,
    "short-notice",
  ],
  [/\bat a glance\b|\bshort notice\b/i, "short-notice"],
  [/\bnotice at collection\b/i, "notice-at-collection"],
  [/\bprivacy\b|\bdata protection\b/i, "privacy-policy"],
  [/\bcookies?\b/i, "cookie-policy"],
  [/\bacceptable[ -]use\b/i, "acceptable-use-policy"],
];

/** What kind of document a text is, by its title: one that the model gives, or the usual ones; else a privacy policy. */
export function documentKindOf({ blocks, text, locale }: Reading, model?: Policy): DocumentKind {
  const first = blocks.find(({ kind }) => kind === "heading") ?? blocks[0];
  if (first === undefined) return "privacy-policy";
  const title = text.slice(first.from, Math.min(first.to, first.from + 200)).trim();
  const own = documentKinds.find((kind) => titleOf(kind, locale, model) === title);
  return own ?? titles.find(([pattern]) => pattern.test(title))?.[1] ?? "privacy-policy";
}

function titleOf(kind: DocumentKind, locale: string, model: Policy | undefined): string | undefined {
  const title = model?.documents[kind]?.title;
  return model && title ? localText(title, locale, localesOf(model)[0] ?? locale) : undefined;
}
