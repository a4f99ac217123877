import { isSame } from "./is-same.js";
import { atomsOf, type Stated } from "./statements.js";

/**
 * What a model with fewer facts states that the whole did not, as far as statements tell without their words.
 *
 * A statement must be one of before: in the same document, of the same clause and, where no list has moved up, the same id; resting
 * on no other facts; filling no gap that was empty; filling gaps with nothing new.
 *
 * @param origins
 *   Path in the smaller model → path in the whole.
 * @param known
 *   Whether something new in a clause (a gap `{event}`, a word `phrase.session`, a fact `.recipients.tidio.name`) says no more than
 *   what it stands for.
 */
export function newlyAsserted(
  before: readonly Stated[],
  after: readonly Stated[],
  origins: ReadonlyMap<string, string>,
  known: (clause: string, news: string) => boolean,
): string[] {
  const knownBefore = byPlace(before);
  return after.flatMap((statement) => {
    const same = knownBefore.get(placeOf(statement));
    if (same === undefined) return [`${placeOf(statement)} is new`];
    if (isUnchanged(same, statement)) return [];
    const facts = statement.facts.map((fact) => origins.get(fact) ?? fact);
    const news = [same, ...movedUp(before, statement)].map((whole) =>
      newsOf(whole, statement, facts).filter((one) => !known(statement.clause, one)),
    );
    const [fewest = []] = news.toSorted((a, b) => a.length - b.length);
    return fewest.map((one) => `${placeOf(statement)} says something new: ${one}`);
  });
}

/** Most statements do not change at all. */
function isUnchanged(before: Stated, after: Stated): boolean {
  return isSame(before.facts, after.facts) && isSame(before.values, after.values);
}

const places = new WeakMap<readonly Stated[], ReadonlyMap<string, Stated>>();

/** Statements by their place; of the same whole for all that is taken from it. */
function byPlace(statements: readonly Stated[]): ReadonlyMap<string, Stated> {
  const found = places.get(statements) ?? new Map(statements.map((one) => [placeOf(one), one]));
  places.set(statements, found);
  return found;
}

const placeOf = ({ document, id }: Stated) => `${document}: ${id}`;

/** Items of a list are numbered, so that they take the id of the item before when that is gone. */
function movedUp(before: readonly Stated[], { document, id, clause }: Stated): readonly Stated[] {
  if (!/:\d+$/.test(id)) return [];
  return before.filter((whole) => whole.document === document && whole.clause === clause && whole.id !== id);
}

function newsOf(before: Stated, after: Stated, facts: readonly string[]): string[] {
  return [
    ...added(Object.keys(before.values), Object.keys(after.values)).map((gap) => `{${gap}}`),
    ...added(atomsOf(before.values), atomsOf(after.values)),
    ...added(before.facts, facts).map((fact) => `.${fact}`),
  ];
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((one) => !before.includes(one));
}
