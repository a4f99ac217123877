import type { DocumentKind, LocalizedText, Period } from "@policywright/schema";

/**
 * What fills a gap: a fact in a form that knows no language and no markup.
 *
 * - `text`: words of the author's, printed as they stand, never read as markup
 * - `name`: a name as its bearer writes it, the same in all languages; it keeps its case at the start of a sentence
 * - `term`: a word of a vocabulary; the locale has its label, whose own gaps `values` fills
 * - `list`: several values, joined as the locale joins them; `unit` parts them by commas alone (an address), `line` by line breaks
 * - `date`: ISO 8601 day (`2023-11-03`) or time with offset (`2023-11-03T21:00`, `…Z`, `…+08:00`)
 * - `period`: a quantity of one calendar unit
 * - `place`: ISO 3166 country or one of the schema's regions
 * - `link`: an address that is live in the document (`https:`, `http:`, `mailto:`, `tel:`)
 * - `reference`: another document of the model, or a section of it: a live link
 * - `number`: a plain number; plurals of the wording are chosen by it
 */
export type Value =
  | { readonly type: "text"; readonly text: LocalizedText }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "term"; readonly vocabulary: string; readonly term: string; readonly values?: Values }
  | { readonly type: "list"; readonly join: "and" | "or" | "unit" | "line"; readonly items: readonly Value[] }
  | { readonly type: "date"; readonly date: string }
  | { readonly type: "period"; readonly period: Period }
  | { readonly type: "place"; readonly place: string }
  | { readonly type: "link"; readonly url: string; readonly label?: Value }
  | Reference
  | { readonly type: "number"; readonly number: number };

/** Another document of the model, or a section of it. */
export interface Reference {
  readonly type: "reference";
  readonly document: DocumentKind;
  readonly section?: string;
  /** Where the document is published; without, it is the file beside. */
  readonly address?: string;
  /** Words of the link; without, the heading of the section, or else the title of the document. */
  readonly label?: Value;
}

/** Gap name → what fills it. A gap left out is undeclared: the sentence, item or cell that needs it is not said. */
export type Values = Readonly<Record<string, Value>>;
