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
  return after.flatMap((statement) => {
    const candidates = before.filter((whole) => mayBe(whole, statement));
    if (!candidates.some(({ id }) => id === statement.id)) return [`${statement.id} is new`];
    const facts = statement.facts.map((fact) => origins.get(fact) ?? fact);
    const news = candidates.map((whole) =>
      [
        ...added(Object.keys(whole.values), Object.keys(statement.values)).map((gap) => `{${gap}}`),
        ...added([...atomsOf(whole.values)], [...atomsOf(statement.values)]),
        ...added(whole.facts, facts).map((fact) => `.${fact}`),
      ].filter((one) => !known(statement.clause, one)),
    );
    const [fewest = []] = news.toSorted((a, b) => a.length - b.length);
    return fewest.map((one) => `${statement.id} says something new: ${one}`);
  });
}

/** Items of a list are numbered, so that they take the id of the item before when that is gone. */
function mayBe(whole: Statement, { id, clause }: Statement): boolean {
  return whole.id === id || (whole.clause === clause && /:\d+$/.test(id));
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((one) => !before.includes(one));
}
