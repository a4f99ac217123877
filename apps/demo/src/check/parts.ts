import type { Finding } from "@policywright/linter";
import type { TextJudgement } from "../judging/judge-text.js";

/** What the laws ask for and the text does not say: found under the id of the requirement, and at no place. */
export function missingOf(answer: TextJudgement | undefined): readonly Finding[] {
  return (answer?.findings ?? []).filter(isDisclosure);
}

/** What is broken or unclear in the words themselves. */
export function draftingOf(answer: TextJudgement | undefined): readonly Finding[] {
  return (answer?.findings ?? []).filter((finding) => !isDisclosure(finding));
}

function isDisclosure({ rule, requirements = [] }: Finding): boolean {
  return requirements.some(({ id }) => id === rule);
}
