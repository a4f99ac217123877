import type { Statement } from "@policywright/clauses";
import { atomsOf } from "./statements.js";

/**
 * What a model with fewer facts states that the whole did not, as far as statements tell without their words.
 *
 * A statement must be one of before: of the same clause and, where no list has moved up, the same id; resting on no other facts;
 * filling no gap that was empty; filling gaps with nothing new.
 *
 * @param origins
 *   Path in the smaller model → path in the whole.
 * @param known
 *   Whether something new in a clause (a gap `{event}`, a word `phrase.session`, a fact `.recipients.tidio.name`) says no more than
 *   what it stands for.
 */
export function newlyAsserted(
  before: readonly Statement[],
  after: readonly Statement[],
  origins: ReadonlyMap<string, string>,
  known: (clause: string, news: string) => boolean,
): string[] {
  const byId = new Map(before.map((statement) => [statement.id, statement]));
  return after.flatMap((statement) => {
    const same = byId.get(statement.id);
    if (same === undefined) return [`${statement.id} is new`];
    const facts = statement.facts.map((fact) => origins.get(fact) ?? fact);
    const news = [same, ...movedUp(before, statement)].map((whole) =>
      newsOf(whole, statement, facts).filter((one) => !known(statement.clause, one)),
    );
    const [fewest = []] = news.toSorted((a, b) => a.length - b.length);
    return fewest.map((one) => `${statement.id} says something new: ${one}`);
  });
}

/** Items of a list are numbered, so that they take the id of the item before when that is gone. */
function movedUp(before: readonly Statement[], { id, clause }: Statement): readonly Statement[] {
  return /:\d+$/.test(id) ? before.filter((whole) => whole.clause === clause && whole.id !== id) : [];
}

function newsOf(before: Statement, after: Statement, facts: readonly string[]): string[] {
  return [
    ...added(Object.keys(before.values), Object.keys(after.values)).map((gap) => `{${gap}}`),
    ...added(atomsOf(before.values), atomsOf(after.values)),
    ...added(before.facts, facts).map((fact) => `.${fact}`),
  ];
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((one) => !before.includes(one));
}
