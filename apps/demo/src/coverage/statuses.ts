import type { Answer } from "@policywright/laws";
import type { JudgedLaw, JudgedRequirement, JudgedRight } from "../judging/judgement.js";

/** What becomes of a requirement, in the words of the page. */
export const statuses = {
  missing: "Missing",
  undecided: "Undecided",
  met: "Met",
  "not-applicable": "Does not apply",
} as const satisfies Record<Answer["status"], string>;

/** What may become of a requirement: first what there is to do. */
export const statusIds = Object.keys(statuses) as readonly Answer["status"][]; // The keys of a constant.

/** Requirements and rights of a law that stand so. */
export function rowsOf(
  { requirements, rights }: JudgedLaw,
  status: Answer["status"],
): readonly (JudgedRequirement | JudgedRight)[] {
  return [...requirements, ...rights].filter(({ answer }) => answer.status === status);
}
