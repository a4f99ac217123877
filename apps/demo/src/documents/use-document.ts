import type { Text } from "@policywright/clauses";
import type { Policy, Problem } from "@policywright/schema";
import { useEffect, useMemo, useRef } from "react";
import type { Edition } from "./edition.js";
import { type Failure, failureOf } from "./failure.js";
import { checkModel, type MadeDocument, makeDocument } from "./make-document.js";

/** The document of a model, as far as it can be made. */
export interface Shown {
  /** The document, or the last one that could be made; nothing before there was one. */
  readonly made: MadeDocument | undefined;
  /** Whether it says what the model says now. */
  readonly current: boolean;
  /** What is wrong with the model. */
  readonly problems: readonly Problem[];
  /** Why the model is right, and the document still cannot be made. */
  readonly failure: Failure | undefined;
}

/** The checked model, or its problems. */
export function useChecked(input: unknown): { policy?: Policy; problems: readonly Problem[] } {
  return useMemo(() => {
    const checked = checkModel(input);
    return "policy" in checked ? { policy: checked.policy, problems: [] } : { problems: checked.problems };
  }, [input]);
}

/** Makes the document of a model again whenever one of them changes; what cannot be made leaves the last one standing. */
export function useDocument(
  checked: { readonly policy?: Policy; readonly problems: readonly Problem[] },
  text: Text | undefined,
  edition: Edition,
): Shown {
  const last = useRef<MadeDocument>(undefined);
  const { policy, problems } = checked;
  const { document, locale } = edition;
  const result = useMemo(() => {
    if (policy === undefined || text === undefined || text.locale !== locale) return {};
    try {
      return { made: makeDocument(policy, text, { document, locale }) };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  }, [policy, text, document, locale]);
  useEffect(() => {
    if (result.made !== undefined) last.current = result.made;
  }, [result.made]);
  return {
    made: result.made ?? last.current,
    current: result.made !== undefined,
    problems,
    failure: result.failure,
  };
}
