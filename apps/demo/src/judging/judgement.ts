import type { Answer, Law, Requirement, Right, RightAnswer } from "@policywright/laws";
import type { Finding } from "@policywright/linter";
import type { Edition } from "../documents/edition.js";

/** What the laws and the linter say of a model and of its documents. */
export interface Judgement {
  readonly laws: readonly JudgedLaw[];
  readonly findings: readonly JudgedFinding[];
}

/** A law of the model's regions, and what becomes of all that it asks. */
export interface JudgedLaw extends Pick<Law, "id" | "name" | "short" | "status"> {
  /** Why it is held to bind: a clause that reads after “because”. */
  readonly because: string | undefined;
  readonly requirements: readonly JudgedRequirement[];
  readonly rights: readonly JudgedRight[];
}

/** A requirement, and whether it is met. */
export interface JudgedRequirement
  extends Pick<Requirement, "id" | "cite" | "title" | "requires" | "topics" | "documents"> {
  readonly answer: Answer;
}

/** A right, and whether it is granted. */
export interface JudgedRight extends Pick<Right, "id" | "cite" | "requires"> {
  readonly title: string;
  readonly answer: RightAnswer;
}

/** Something found in the model, or in documents that are made from it. */
export interface JudgedFinding extends Finding {
  /** Sentences of documents at which it stands; left out for what was found in the model. */
  readonly sentences?: readonly JudgedSentence[];
  /** Whether it was not in the model before the author changed it. */
  readonly isNew: boolean;
  /** What a button says that mends it, where that is safe. */
  readonly safeFix: string | undefined;
}

/** A sentence of a document. */
export interface JudgedSentence {
  readonly edition: Edition;
  readonly statement: string;
  /** Its words, cut after 120 characters. */
  readonly quote: string;
}
