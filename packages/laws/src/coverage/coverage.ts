import type { Policy } from "@policywright/schema";
import type { Day, Law, Requirement, Right } from "../law.js";
import { type Answer, answerOf } from "./answer.js";
import { conditionOf } from "./condition.js";
import { viewOf } from "./policy-view.js";
import { type RightAnswer, rightAnswer } from "./right-answer.js";
import type { SaidInDocuments } from "./said.js";

/** How coverage is worked out. */
export interface CoverageOptions {
  /** Day on which the law is looked at; what takes effect later does not bind yet. */
  readonly today: Day;
  /** Laws to look at, as `loadLaws` gives them. */
  readonly laws: readonly Law[];
  /** What the documents say; if left out, a requirement is met as soon as the facts for it are declared. */
  readonly statements?: SaidInDocuments;
}

/** A requirement with its answer. */
export interface CoveredRequirement {
  readonly requirement: Requirement;
  readonly answer: Answer;
}

/** A right with its answer. */
export interface CoveredRight {
  readonly right: Right;
  readonly answer: RightAnswer;
}

/** What a model says of all that one law asks. */
export interface Coverage {
  readonly law: Law;
  readonly requirements: readonly CoveredRequirement[];
  readonly rights: readonly CoveredRight[];
}

/**
 * Holds a model against laws: which of their requirements it meets, and by what.
 *
 * @returns
 *   For each law each requirement, in the order of the law. Of a law that is not marked complete, all are undecided:
 *   nothing is claimed for it.
 */
export function coverage(policy: Policy, options: CoverageOptions): readonly Coverage[] {
  const view = viewOf(policy);
  return options.laws.map((law) => ({
    law,
    requirements: law.requirements.map((requirement) => ({
      requirement,
      answer:
        conditionOf(view, requirement, law, options.today) ??
        answerOf(view, requirement, law, options.statements),
    })),
    rights: law.rights.map((right) => ({
      right,
      answer: conditionOf(view, right, law, options.today) ?? rightAnswer(policy, right, law),
    })),
  }));
}
