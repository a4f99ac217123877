import type { Policy, Problem } from "@policywright/schema";
import { useEffect, useRef, useState } from "react";
import { ask } from "../making/ask.js";
import { latest } from "../making/latest.js";
import type { Made } from "../making/request.js";
import type { Edition } from "./edition.js";
import { type Failure, reasonOf } from "./failure.js";
import type { MadeDocument } from "./make-document.js";

/** The document of a model, as far as it can be made. */
export interface Shown {
  /** The model, once it has been checked; left out while it has problems. */
  readonly policy: Policy | undefined;
  /** The last model that was right; nothing before there was one. */
  readonly lastPolicy: Policy | undefined;
  /** The document, or the last one that could be made; nothing before there was one. */
  readonly made: MadeDocument | undefined;
  /** Whether the document could be made of the model that was checked last. */
  readonly current: boolean;
  /** What is wrong with the model. */
  readonly problems: readonly Problem[];
  /** Why the model is right, and the document still cannot be made. */
  readonly failure: Failure | undefined;
}

/** The same list each time, so that nothing is drawn again for it. */
const none: readonly Problem[] = [];

/** A model that is checked, and the edition that is made of it. */
interface Question {
  readonly input: unknown;
  readonly wanted: Edition;
}

/** Has the document of a model made again whenever one of them changes; what cannot be made leaves the last one standing. */
export function useDocument(input: unknown, { document, locale }: Edition, first: Made): Shown {
  const [shown, setShown] = useState(() => shownAfter(undefined, first, input));
  const make = useRef<(question: Question) => void>(undefined);
  useEffect(() => {
    make.current ??= maker((question, answer) =>
      setShown((before) => shownAfter(before, answer, question.input)),
    );
    make.current({ input, wanted: { document, locale } });
  }, [input, document, locale]);
  return shown;
}

function maker(onMade: (question: Question, answer: Made) => void): (question: Question) => void {
  return latest(async (question) => {
    try {
      onMade(question, await ask("document", question));
    } catch (error) {
      onMade(question, { problems: [], failure: { message: reasonOf(error), fix: "Your model is kept." } });
    }
  });
}

/** What is known of the last question stays where the answer has nothing in its place. */
function shownAfter(
  before: (Shown & { readonly input: unknown }) | undefined,
  { policy, problems, made, failure }: Made,
  input: unknown,
): Shown & { readonly input: unknown } {
  // The same model stays the same object: what is worked out from it need not be worked out again.
  const checked = before !== undefined && before.input === input ? before.policy : policy;
  return {
    input,
    policy: checked,
    lastPolicy: checked ?? before?.lastPolicy,
    made: made ?? before?.made,
    current: made !== undefined || (before === undefined && policy !== undefined),
    problems: problems.length > 0 ? problems : none,
    failure,
  };
}
