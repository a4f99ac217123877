import type { Policy } from "@policywright/schema";
import { useEffect, useState } from "react";
import type { Judgement } from "./judge.js";
import { today } from "./today.js";

/** How long a model must rest before it is judged, in milliseconds: documents come first. */
const rest = 350;

/** What the laws and the linter say of the model; the last judgement stands until there is a new one. */
export function useJudgement(policy: Policy | undefined): Judgement | undefined {
  const [judgement, setJudgement] = useState<Judgement>();
  useEffect(() => {
    if (policy === undefined) return;
    let left = false;
    const timer = setTimeout(async () => {
      const { judge } = await import("./judge.js");
      const judged = await judge(policy, today());
      if (!left) setJudgement(judged);
    }, rest);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [policy]);
  return judgement;
}
