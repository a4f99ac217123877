import type { Policy } from "@policywright/schema";
import { useMemo } from "react";
import type { Judging } from "./question.js";
import { today } from "./today.js";
import { type Told, useAnswer } from "./use-answer.js";

/** How long a model must rest before it is judged, in milliseconds: documents come first. */
const rest = 350;

/** What the laws and the linter say of the model; the last judgement stands until there is a new one. */
export function useJudgement(policy: Policy | undefined, base: unknown): Told<"model"> {
  const question = useMemo<Judging["model"]["question"] | undefined>(
    () => policy && { kind: "model", policy, base, today: today() },
    [policy, base],
  );
  return useAnswer<"model">(question, rest);
}
