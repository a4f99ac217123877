import type { Text } from "@policywright/clauses";
import { generate, plan } from "@policywright/generator";
import type { DocumentKind, Policy } from "@policywright/schema";
import { inLanguage } from "./one-language.js";
import { replaced, valueAt } from "./paths.js";
import { readMarkdown, wordsOf } from "./reading.js";
import { textFields } from "./text-fields.js";

/** How many words of a document there are, and how many of them are an author's own. */
export interface OwnWords {
  readonly words: number;
  readonly own: number;
  /** Share of the author's words, 0 to 1. */
  readonly share: number;
}

/** Characters of private use, between which the author's words are put to be found again. */
const [open, close] = ["\uE000", "\uE001"];
const marked = new RegExp(`${open}[^${close}]*${close}`, "g");

/** Counts the author's words of a document, wherever they are printed: free text and Markdown, but no names and addresses. */
export function ownWords(model: Policy, text: Text, document: DocumentKind): OwnWords {
  const policy = inLanguage(model, text.locale);
  const said = wordsOf(generate(policy, text, { document }));
  const found = wordsOf(generate(withMarks(policy), text, { document })).match(marked) ?? [];
  const words = count(said);
  const own = count(found.join(" ")) + ownMarkdown(policy, text, document);
  return { words, own, share: words === 0 ? 0 : own / words };
}

/** The model with marks around its free text. */
function withMarks(policy: Policy): Policy {
  const free = textFields(policy).filter(({ kind }) => kind !== "Name");
  const model = free.reduce<unknown>(
    (whole, { path }) => replaced(whole, path, `${open}${String(valueAt(policy, path))}${close}`),
    policy,
  );
  return model as Policy; // Of the same shape: only texts have changed.
}

/** Words of the Markdown that stands instead of clauses, after them, or in sections of the author's. */
function ownMarkdown(policy: Policy, { locale }: Text, document: DocumentKind): number {
  return plan(policy, document)
    .flatMap(({ own }) => (own === undefined ? [] : typeof own === "string" ? own : (own[locale] ?? [])))
    .map((markdown) => count(wordsOf(readMarkdown(markdown))))
    .reduce((sum, words) => sum + words, 0);
}

function count(words: string): number {
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
