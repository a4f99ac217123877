import { coverage, type Law, type NeedName, needs, type Requirement } from "@policywright/laws";
import { coverageModels } from "../invariants/coverage-models.js";
import { models } from "../invariants/models.js";
import { saidBy } from "../invariants/said-by.js";

/** Day on which the pages look at laws; what is in force then binds. */
const today = "2026-11-22";

/** What is to be declared to meet a requirement, and the clauses by which documents of our models say it. */
export interface AnswerOnPage {
  readonly declare: readonly string[];
  readonly clauses: readonly string[];
}

/** Requirement → its answer, for the laws that are complete; in the order of the models, each clause once. */
export function answersOf(laws: readonly Law[]): ReadonlyMap<string, AnswerOnPage> {
  const complete = laws.filter(({ status }) => status === "complete");
  const clauses = clausesOf(complete);
  const requirements = complete.flatMap((law): readonly Requirement[] => law.requirements);
  return new Map(
    requirements.map(({ id, needs: names }) => [
      id,
      {
        declare: ([names ?? []].flat() as readonly NeedName[]).map((name) => needs[name].says),
        clauses: [...(clauses.get(id) ?? [])],
      },
    ]),
  );
}

function clausesOf(laws: readonly Law[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, policy] of [...models, ...coverageModels]) {
    for (const { requirements } of coverage(policy, { today, laws, statements: saidBy(policy) })) {
      for (const { requirement, answer } of requirements) {
        if (answer.status !== "met") continue;
        const clauses = found.get(requirement.id) ?? new Set();
        for (const { id } of answer.statements) clauses.add(id.split(":")[0] ?? id);
        found.set(requirement.id, clauses);
      }
    }
  }
  return found;
}
