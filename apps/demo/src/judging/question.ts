import type { Day, LawId } from "@policywright/laws";
import type { Format } from "@policywright/linter";
import type { Policy } from "@policywright/schema";
import type { TextJudgement } from "./judge-text.js";
import type { Judgement } from "./judgement.js";

/** A model to be judged. */
export interface ModelQuestion {
  readonly kind: "model";
  readonly policy: Policy;
  /** The model that the author began with, which may have problems; what is found in it as well is not new. */
  readonly base: unknown;
  readonly today: Day;
}

/** A policy of anybody's to be judged. */
export interface TextQuestion {
  readonly kind: "text";
  readonly text: string;
  readonly format: Format;
  /** Laws that it is held to; those that it shows to be meant if left out. */
  readonly laws: readonly LawId[] | undefined;
  readonly today: Day;
}

/** What the page asks the worker: kind → question and answer. */
export interface Judging {
  readonly model: { readonly question: ModelQuestion; readonly answer: Judgement };
  readonly text: { readonly question: TextQuestion; readonly answer: TextJudgement };
}

/** What the page asks the worker. */
export type Question = Judging[keyof Judging]["question"];

/** What the worker says: an answer, or why there is none. */
export type Answer = { readonly answer: Judging[keyof Judging]["answer"] } | { readonly trouble: string };
