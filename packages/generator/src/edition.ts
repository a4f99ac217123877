import type { Phrase, Text } from "@policywright/clauses";
import { type DocumentKind, type LocalizedText, localesOf, type Policy } from "@policywright/schema";
import { lay } from "./lay.js";
import { localText, type Tongue } from "./local-text.js";
import { planWithoutFacts } from "./plan.js";
import { type PrintedDocument, printedHeadings } from "./printed-headings.js";
import { partyOf } from "./speak/party.js";

/** Where a document comes from, and which one it is. */
export interface EditionOptions {
  /** Kind of document: a key of the model's `documents`. */
  readonly document: DocumentKind;
}

/** A document in one locale and one house style: everything of the model that is about form, with its defaults filled in. */
export interface Edition {
  readonly document: DocumentKind;
  readonly text: Text;
  /** Language of the author's words where she gives no other: the model's first. */
  readonly bareLocale: string;
  readonly title: string;
  readonly voice: Voice;
  readonly numbering: Numbering;
  readonly contents: boolean;
  readonly dateFormat: DateFormat;
  /** Whether a section's words stand in lists or tables, where they exist as both. */
  formOf(section: string): "list" | "table";
  /** Heading of the author's, for a section of the wording or her own; none for a section that keeps its own. */
  headingOf(section: string): Phrase | undefined;
  /** A document of the model, as far as others link to it; nothing for one that it does not declare. */
  printed(document: DocumentKind): PrintedDocument | undefined;
  /** Whether the author's Markdown for this clause follows its words, instead of replacing them. */
  extends(clause: string): boolean;
}

/** How the people are spoken of: directly, as data subjects, or by a plural noun of the author's. */
export type Voice = "you" | "data-subject" | { readonly noun: string };

/** Numbers of the sections. */
export type Numbering = "none" | "decimal" | "roman";

/** Order of a date's parts; `locale`, the locale's own. */
export type DateFormat = "locale" | "day-month-year" | "month-day-year" | "iso";

/**
 * Resolves the house style of one document in one locale.
 *
 * @throws {RangeError}
 *   When the model lacks the document, or the locale a title for it or the voice.
 */
export function edition(policy: Policy, text: Text, { document }: EditionOptions): Edition {
  const declared = policy.documents[document];
  if (declared === undefined) {
    throw new RangeError(
      `Unexpected document \`${document}\`, expected ${Object.keys(policy.documents).join(", ")}`,
    );
  }
  const style = policy.style ?? {};
  const [bareLocale = text.locale] = localesOf(policy);
  const tongue = { text, bareLocale };
  const headings: Readonly<Record<string, LocalizedText>> = {
    ...Object.fromEntries(Object.entries(policy.ownSections ?? {}).map(([id, { heading }]) => [id, heading])),
    ...declared.sections?.headings,
  };

  return {
    document,
    text,
    bareLocale,
    title:
      declared.title === undefined
        ? titleOf(text, document, declared.designation)
        : localText(declared.title, tongue),
    voice: voiceOf(style.voice, tongue),
    numbering: style.numbering ?? "none",
    contents: style.contents ?? false,
    dateFormat: style.dateFormat ?? "locale",
    formOf: (section) => style.forms?.[section] ?? "table",
    headingOf(section) {
      const own = Object.hasOwn(headings, section) ? headings[section] : undefined;
      return own === undefined ? undefined : [{ type: "text", value: localText(own, tongue) }];
    },
    printed: printedIn(policy, text),
    extends: (clause) => policy.clauses?.[clause]?.extend !== undefined,
  };
}

/** The documents of the model, each looked at when a link to it is first made. */
function printedIn(policy: Policy, text: Text): Edition["printed"] {
  const known = new Map<DocumentKind, PrintedDocument>();
  return (document) => {
    if (policy.documents[document] === undefined) return undefined;
    const found = known.get(document) ?? printed(policy, text, document);
    known.set(document, found);
    return found;
  };
}

function printed(policy: Policy, text: Text, document: DocumentKind): PrintedDocument {
  const style = edition(policy, text, { document });
  const laid = lay(planWithoutFacts(policy, document), style);
  return { title: style.title, headings: printedHeadings(laid, style) };
}

function voiceOf(declared: NonNullable<Policy["style"]>["voice"], tongue: Tongue & { text: Text }): Voice {
  const voice =
    typeof declared === "object" ? { noun: localText(declared.noun, tongue) } : (declared ?? "you");
  partyOf(voice, tongue.text);
  return voice;
}

function titleOf(text: Text, document: string, designation = "policy"): string {
  const title = text.titles[document]?.[designation];
  if (title === undefined) {
    throw new RangeError(
      `Unexpected title of \`${document}\` as ${designation}, expected one that \`${text.locale}\` has`,
    );
  }
  return title;
}
