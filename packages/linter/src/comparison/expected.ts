/** A document as it is made from the model, to compare a published one with. */
export interface ExpectedDocument {
  /** In Markdown, one sentence a line. */
  readonly markdown: string;
  /** In HTML, for pages that were published so. */
  readonly html?: string;
  /** As plain text. */
  readonly text?: string;
  /** What it says, as the source map of the generator lists it. */
  readonly statements: readonly ExpectedStatement[];
}

/** One thing that the document says, where, and by which facts. */
export interface ExpectedStatement {
  /** Clause that says it. */
  readonly clause: string;
  /** Model paths of the facts that it rests on. */
  readonly facts: readonly string[];
  /** First and last line of the Markdown that say it, from 1. */
  readonly lines: { readonly start: number; readonly end: number };
}
