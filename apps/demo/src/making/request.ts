import type { Policy, Problem } from "@policywright/schema";
import type { ShownReport } from "../coverage/report.js";
import type { Edition } from "../documents/edition.js";
import type { Failure } from "../documents/failure.js";
import type { Form } from "../documents/formats.js";
import type { Locale } from "../documents/locales.js";
import type { MadeDocument } from "../documents/make-document.js";

/** A model and its document, as far as they are right. */
export interface Made {
  /** The checked model; left out if it has problems. */
  readonly policy?: Policy;
  readonly problems: readonly Problem[];
  /** The document wanted, or the nearest one that the model has. */
  readonly made?: MadeDocument;
  /** Why the model is right, and the document still cannot be made. */
  readonly failure?: Failure;
}

/** What the page asks the worker that makes documents: kind → question and answer. */
export interface Making {
  readonly document: {
    readonly question: { readonly input: unknown; readonly wanted: Edition };
    readonly answer: Made;
  };
  readonly file: {
    readonly question: { readonly policy: Policy; readonly edition: Edition; readonly form: Form };
    readonly answer: string;
  };
  readonly archive: {
    readonly question: { readonly policy: Policy };
    readonly answer: Uint8Array<ArrayBuffer>;
  };
  readonly report: {
    readonly question: { readonly policy: Policy; readonly locale: Locale; readonly law: string | undefined };
    readonly answer: ShownReport;
  };
  readonly places: {
    readonly question: { readonly locale: Locale };
    /** Codes of places → names. */
    readonly answer: Readonly<Record<string, string>>;
  };
}

/** Kind of question. */
export type Kind = keyof Making;

/** A question on its way to the worker. */
export type Request = { [K in Kind]: { id: number; kind: K; question: Making[K]["question"] } }[Kind];

/** What comes back: the answer to the question of that id, or why there is none. */
export type Reply =
  | { readonly id: number; readonly answer: Making[Kind]["answer"] }
  | { readonly id: number; readonly trouble: string };
