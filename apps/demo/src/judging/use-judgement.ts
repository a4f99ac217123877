import type { Policy } from "@policywright/schema";
import { useMemo } from "react";
import { checkModel } from "../documents/make-document.js";
import type { Judging } from "./question.js";
import { today } from "./today.js";
import { type Told, useAnswer } from "./use-answer.js";

/** How long a model must rest before it is judged, in milliseconds: documents come first. */
const rest = 350;

/** What the laws and the linter say of the model; the last judgement stands until there is a new one. */
export function useJudgement(policy: Policy | undefined, base: unknown): Told<"model"> {
  const began = useMemo(() => policyOf(base), [base]);
  const question = useMemo<Judging["model"]["question"] | undefined>(
    () => policy && { kind: "model", policy, base: began, today: today() },
    [policy, began],
  );
  return useAnswer<"model">(question, rest);
}

function policyOf(base: unknown): Policy | undefined {
  const checked = checkModel(base);
  return "policy" in checked ? checked.policy : undefined;
}
